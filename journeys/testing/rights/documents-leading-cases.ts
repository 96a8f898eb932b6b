import type { RoomCases, Target } from './case.ts';
import { SEASON } from './world.ts';

const place = (at: Target) => ({ season: SEASON, organisation: at.organisation });
const within = (at: Target) => ({ season: SEASON, unit: at.organisation });
const WRITTEN = { kind: 'resolution', title: 'Đề cương nghị quyết', sections: [{ level: 1, title: 'Đánh giá nhiệm kỳ qua', role: 'assessment' }] } as const;

/** Outlines, remarks and checks, the quality list, search, and who has which paper. */
export const documentsLeadingCases = {
  'documents.outlines': { input: place },
  'documents.make_outline': { input: (at) => ({ ...place(at), ...WRITTEN, sections: [...WRITTEN.sections] }) },
  'documents.change_outline': {
    input: async (at, world) => ({ ...place(at), ...(await world.outline(at.organisation)), title: 'Đề cương sửa', sections: [...WRITTEN.sections] }),
  },
  'documents.issue_outline': { input: async (at, world) => ({ ...place(at), ...(await world.outline(at.organisation)) }) },
  'documents.withdraw_outline': { input: async (at, world) => ({ ...place(at), ...(await world.outline(at.organisation, { issued: true })) }) },
  'documents.remarks': { input: async (at, world) => ({ ...place(at), document: (await world.draft(at.organisation)).document }) },
  'documents.add_remark': {
    input: async (at, world) => {
      const { document, version, paragraph } = await world.draft(at.organisation);
      return { ...place(at), document, version, paragraph, text: 'Nêu rõ số liệu.' };
    },
  },
  'documents.answer_remark': { input: async (at, world) => ({ ...place(at), ...(await world.remark(at.organisation)), answer: 'done' }) },
  'documents.checks': { input: within },
  'documents.quality': { input: async (at, world) => ({ ...place(at), document: (await world.draft(at.organisation)).document }) },
  'documents.answer_quality': {
    input: async (at, world) => {
      const { document, version, paragraph } = await world.draft(at.organisation);
      return { ...place(at), document, version, point: 'complete', passages: [paragraph], revision: 0 };
    },
  },
  'documents.search': { input: (at) => ({ ...within(at), q: 'đường liên ấp' }) },
  'documents.season_documents': { input: within },
} satisfies Partial<RoomCases<'documents'>>;
