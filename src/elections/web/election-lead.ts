import type { Sentence } from '#foundation/sentence.ts';
import type { Shown } from './election-view.ts';

/** The state of one election in a sentence: what it is at, and what is due. */
export function electionLead({ election, list, papers, batches, tellers, protocol }: Shown): Sentence {
  const names = list.candidates.filter(({ place }) => place !== null).length;
  switch (election.stage) {
    case 'list':
      return names === 0
        ? { vi: `Cần bầu ${election.roundSeats} người. Danh sách chưa có tên nào.`, en: `${election.roundSeats} to be elected. Nobody is on the list yet.` }
        : { vi: `Cần bầu ${election.roundSeats} người; danh sách có ${names} người${list.allowed ? ', có thể chốt' : ', chưa chốt được'}.`, en: `${election.roundSeats} to be elected; ${names} on the list, which ${list.allowed ? 'can be frozen' : 'cannot be frozen yet'}.` };
    case 'frozen':
      return papers.printed === null
        ? { vi: `Danh sách ${names} người đã chốt, bản ${list.version ?? 1}. Tiếp theo: in phiếu.`, en: `The list of ${names} is frozen, version ${list.version ?? 1}. Next: print the papers.` }
        : { vi: `Đã in ${papers.printed} phiếu. Tiếp theo: ban kiểm phiếu phát phiếu.`, en: `${papers.printed} papers are printed. Next: the tellers issue them.` };
    case 'issued':
      return { vi: `Đã phát ${papers.issued ?? 0} phiếu. Khi bỏ phiếu xong, ghi số phiếu thu về.`, en: `${papers.issued ?? 0} papers are issued. After the vote, record how many came back.` };
    case 'counting':
      return countingLead(batches, tellers.members.length);
    case 'counted':
      return protocol
        ? { vi: `Biên bản đã lập, có ${protocol.signed.length} trên 2 chữ ký.`, en: `The protocol is made and has ${protocol.signed.length} of 2 signatures.` }
        : { vi: 'Hai lượt kiểm đã khớp hoặc đã chốt. Tiếp theo: lập biên bản.', en: 'The two passes agree or are settled. Next: make the protocol.' };
    case 'signed':
      return { vi: 'Biên bản đã ký đủ. Tiếp theo: công bố kết quả.', en: 'The protocol is signed. Next: announce the result.' };
    case 'announced':
      return election.closed
        ? { vi: `Đã công bố; trúng cử ${election.elected?.length ?? 0} trên ${election.seats} người.`, en: `Announced; ${election.elected?.length ?? 0} of ${election.seats} are elected.` }
        : { vi: 'Đã công bố; còn chỗ chưa bầu đủ, đại hội quyết định tiếp.', en: 'Announced; seats are left, and the congress decides what follows.' };
  }
}

function countingLead(batches: Shown['batches'], tellers: number): Sentence {
  if (tellers === 0) return { vi: 'Chưa có ban kiểm phiếu.', en: 'There are no tellers yet.' };
  const passes = batches.flatMap(({ passes: { A, B } }) => [A, B]);
  const closed = passes.filter(({ state }) => state === 'sealed' || state === 'opened').length;
  const open = batches.reduce((sum, { differences }) => sum + (differences?.open ?? 0), 0);
  const wrong: Sentence = open === 0 ? { vi: '', en: '' } : { vi: ` Còn ${open} chỗ lệch chưa chốt.`, en: ` ${open} differences are not settled.` };
  return { vi: `Đã chốt ${closed} trên ${passes.length} lượt của ${batches.length} tập.${wrong.vi}`, en: `${closed} of ${passes.length} passes of ${batches.length} batches are closed.${wrong.en}` };
}
