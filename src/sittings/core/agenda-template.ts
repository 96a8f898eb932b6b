import type { CongressForm, Content } from '#campaigns/core/plan.ts';
import type { ItemKind, ItemVote, PlannedItem, SittingKind } from './agenda.ts';

/** What decides which items a congress needs. */
export interface TemplateWish {
  readonly form: CongressForm;
  readonly contents: readonly Content[];
  /** The secretary is elected by the congress: planned so, or a branch, which has no other way. */
  readonly electsSecretary: boolean;
}

/**
 * The programme to begin with, in the order of the guidance: salute, presidium, opening, credentials, reports, discussion, superior's speech, elections,
 * opinions, resolution, closing. The minutes are ours and only proposed; documents never get less than elections.
 * @rule R-HD01-14.1, R-HD01-14.2, R-HD01-14.3, R-SEED-7
 */
export function agendaTemplate(wish: TemplateWish): PlannedItem[] {
  return wish.form === 'members' ? membersAgenda(wish) : delegatesAgenda(wish);
}

function membersAgenda({ contents, electsSecretary }: TemplateWish): PlannedItem[] {
  const has = (content: Content) => contents.includes(content);
  const votes = has('committee') || has('delegates');
  return [
    ...official(true, 'ceremony', 15, 'none', 'Chào cờ; tuyên bố lý do; báo cáo tình hình đảng viên dự đại hội'),
    ...official(true, 'procedure', 15, 'hands', 'Bầu đoàn chủ tịch, đoàn thư ký; thông qua chương trình, quy chế làm việc, quy chế bầu cử'),
    ...official(true, 'ceremony', 20, 'none', 'Diễn văn khai mạc'),
    ...official(has('review'), 'documents', 45, 'none', 'Báo cáo chính trị; báo cáo kiểm điểm của cấp ủy'),
    ...official(has('review'), 'documents', 75, 'none', 'Thảo luận báo cáo chính trị, phương hướng nhiệm kỳ tới'),
    ...official(has('drafts'), 'documents', 45, 'hands', 'Thảo luận dự thảo văn kiện cấp trên; thông qua báo cáo tổng hợp ý kiến'),
    ...official(true, 'ceremony', 20, 'none', 'Phát biểu của đại diện cấp trên; tiếp thu ý kiến'),
    ...official(has('committee'), 'personnel', 15, 'hands', 'Tiêu chuẩn, số lượng, cơ cấu cấp ủy khóa mới'),
    ...official(votes, 'personnel', 25, 'hands', 'Ứng cử, đề cử, rút tên; thông qua danh sách bầu cử'),
    ...official(votes, 'personnel', 10, 'hands', 'Bầu ban kiểm phiếu'),
    ...official(has('committee'), 'election', 45, 'secret', 'Bầu cấp ủy khóa mới; kiểm phiếu, công bố kết quả'),
    ...secretaryItem(has('committee'), electsSecretary),
    ...official(has('delegates'), 'election', 40, 'secret', 'Bầu đại biểu dự đại hội cấp trên; kiểm phiếu, công bố kết quả'),
    ...official(true, 'resolution', 20, 'hands', 'Thông qua nghị quyết đại hội'),
    ...official(true, 'ceremony', 10, 'none', 'Bế mạc; chào cờ'),
  ];
}

function delegatesAgenda({ contents, electsSecretary }: TemplateWish): PlannedItem[] {
  const has = (content: Content) => contents.includes(content);
  const votes = has('committee') || has('delegates');
  return [
    ...preparatory(true, 'ceremony', 10, 'none', 'Chào cờ; tuyên bố lý do phiên trù bị'),
    ...preparatory(true, 'procedure', 20, 'hands', 'Bầu đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu'),
    ...preparatory(true, 'procedure', 25, 'hands', 'Thông qua chương trình, nội quy, quy chế làm việc, quy chế bầu cử'),
    ...preparatory(has('drafts'), 'documents', 30, 'none', 'Báo cáo tổng hợp ý kiến góp ý vào dự thảo văn kiện cấp trên'),
    ...official(true, 'ceremony', 15, 'none', 'Chào cờ; mời đoàn chủ tịch, đoàn thư ký, ban thẩm tra tư cách đại biểu làm việc'),
    ...official(true, 'ceremony', 20, 'none', 'Diễn văn khai mạc'),
    ...official(true, 'procedure', 15, 'hands', 'Báo cáo thẩm tra tư cách đại biểu'),
    ...official(has('review'), 'documents', 40, 'none', 'Báo cáo chính trị'),
    ...official(has('review'), 'documents', 25, 'none', 'Báo cáo kiểm điểm của Ban Chấp hành'),
    ...official(has('review'), 'documents', 100, 'none', 'Tham luận, thảo luận báo cáo chính trị'),
    ...official(has('drafts'), 'documents', 40, 'hands', 'Thảo luận dự thảo văn kiện cấp trên; thông qua báo cáo tổng hợp ý kiến'),
    ...official(true, 'ceremony', 25, 'none', 'Phát biểu chỉ đạo của đại diện cấp trên; tiếp thu ý kiến'),
    ...official(has('committee'), 'personnel', 20, 'hands', 'Tiêu chuẩn, số lượng, cơ cấu Ban Chấp hành khóa mới'),
    ...official(votes, 'personnel', 35, 'hands', 'Ứng cử, đề cử, rút tên; thông qua danh sách bầu cử'),
    ...official(votes, 'personnel', 10, 'hands', 'Bầu ban kiểm phiếu'),
    ...official(has('committee'), 'election', 60, 'secret', 'Bầu Ban Chấp hành khóa mới; kiểm phiếu, công bố kết quả'),
    ...secretaryItem(has('committee'), electsSecretary),
    ...official(has('delegates'), 'election', 45, 'secret', 'Bầu đại biểu dự đại hội cấp trên; kiểm phiếu, công bố kết quả'),
    ...official(true, 'resolution', 20, 'hands', 'Thông qua nghị quyết đại hội'),
    ...official(true, 'ceremony', 15, 'none', 'Bế mạc; chào cờ'),
  ];
}

/** The congress elects the secretary itself, or the new committee does at its first plenum, for which the congress pauses. @rule R-DER-3, R-QD24-15.1 */
function secretaryItem(committee: boolean, electsSecretary: boolean): PlannedItem[] {
  return electsSecretary
    ? official(committee, 'election', 30, 'secret', 'Bầu bí thư, phó bí thư; kiểm phiếu, công bố kết quả')
    : official(committee, 'election', 30, 'secret', 'Hội nghị lần thứ nhất của cấp ủy khóa mới; công bố kết quả');
}

function item(sitting: SittingKind, wanted: boolean, kind: ItemKind, plannedMinutes: number, vote: ItemVote, title: string): PlannedItem[] {
  return wanted ? [{ sitting, title, kind, vote, plannedMinutes }] : [];
}

function official(...rest: [boolean, ItemKind, number, ItemVote, string]): PlannedItem[] {
  return item('official', ...rest);
}

function preparatory(...rest: [boolean, ItemKind, number, ItemVote, string]): PlannedItem[] {
  return item('preparatory', ...rest);
}
