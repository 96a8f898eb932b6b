import { givenWord, p } from '#platform/documents/testing/given-word.ts';
import type { RoomCases, Target } from './case.ts';
import { documentsLeadingCases } from './documents-leading-cases.ts';
import { SEASON, type World } from './world.ts';

const place = (at: Target) => ({ season: SEASON, organisation: at.organisation });

/** A draft of the organisation as the page has it. */
async function fresh(at: Target, world: World) {
  const { document, revision } = await world.draft(at.organisation);
  return { ...place(at), document, revision };
}

async function shown(at: Target, world: World) {
  return { ...place(at), document: (await world.draft(at.organisation)).document };
}

const word = (_at: Target, world: World): Uint8Array => givenWord(p(`Kết quả ${world.next()}`));

/** Drafts made, written, checked, passed, compared; then what is led from above. */
export const documentsCases: RoomCases<'documents'> = {
  ...documentsLeadingCases,
  'documents.list': { input: place },
  'documents.make': { input: (at) => ({ ...place(at), kind: 'resolution', title: 'Dự thảo nghị quyết' }) },
  'documents.change': { input: async (at, world) => ({ ...(await fresh(at, world)), title: 'Tên khác', summary: false }) },
  'documents.show': { input: shown },
  'documents.save_text': { input: async (at, world) => ({ ...(await fresh(at, world)), paragraphs: [{ kind: 'text', text: `Nội dung ${world.next()}` }] }) },
  'documents.read_word': { input: shown, file: word, fileName: 'du-thao.docx' },
  'documents.take_word': { input: fresh, file: word, fileName: 'du-thao.docx' },
  'documents.take_step': { input: async (at, world) => ({ ...(await fresh(at, world)), step: 'ask_opinions' }) },
  'documents.answer_check': {
    input: async (at, world) => {
      const { document, revision } = await world.draftInCheck(at.organisation);
      return { ...place(at), document, revision, agreed: true };
    },
  },
  'documents.link_table': {
    input: async (at, world) => {
      const { document, revision, paragraph } = await world.draft(at.organisation);
      return { ...place(at), document, revision, paragraph, which: 'results' };
    },
  },
  'documents.file': { input: async (at, world) => ({ ...(await shown(at, world)), format: 'docx' }) },
  'documents.redline': { input: async (at, world) => ({ ...(await shown(at, world)), from: 1, to: 1 }) },
  'documents.redline_file': { input: async (at, world) => ({ ...(await shown(at, world)), from: 1, to: 1 }) },
  'documents.follow': {
    input: async (at, world) => {
      const { document, paragraph } = await world.draft(at.organisation);
      return { ...place(at), document, from: 1, to: 1, paragraph };
    },
  },
  'documents.pass_result': { input: shown },
};
