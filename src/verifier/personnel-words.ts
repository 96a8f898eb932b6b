import type { Said } from './problems.ts';

/** What the tables of the personnel and their columns are called in a sentence. */
export const PERSONNEL_TABLES: { readonly [table: string]: Said } = {
  personnel_frames: { vi: 'khung nhân sự của cấp trên', en: 'frames of the superior' },
  personnel_schemes: { vi: 'đề án nhân sự', en: 'personnel schemes' },
  personnel_people: { vi: 'nhân sự của đề án', en: 'persons of the schemes' },
  personnel_papers: { vi: 'giấy tờ hồ sơ nhân sự', en: 'papers of the dossiers' },
  personnel_steps: { vi: 'hội nghị của quy trình nhân sự', en: 'conferences of the steps' },
  personnel_step_votes: { vi: 'kết quả phiếu của quy trình', en: 'votes of the steps' },
  personnel_disclosures: { vi: 'đợt công khai', en: 'publications' },
  disclosure_comments: { vi: 'ý kiến về nhân sự', en: 'comments on persons' },
  personnel_openings: { vi: 'lần mở hồ sơ', en: 'openings of dossiers' },
  direct_preparations: { vi: 'chuẩn bị bầu trực tiếp', en: 'preparations of direct elections' },
  direct_persuasion: { vi: 'công tác tư tưởng', en: 'work of explaining' },
  direct_papers: { vi: 'hồ sơ riêng bầu trực tiếp', en: 'files of direct elections' },
};

export const PERSONNEL_COLUMNS: { readonly [column: string]: Said } = {
  track: { vi: 'diện', en: 'track' }, bodies: { vi: 'dự kiến', en: 'prepared for' }, details: { vi: 'thông tin cá nhân', en: 'what is said of the person' }, sha256: { vi: 'mã băm', en: 'hash' }, step: { vi: 'bước', en: 'step' },
  passed: { vi: 'kết quả', en: 'result' }, dropped_by: { vi: 'người đưa ra', en: 'taken off by' }, drop_reason: { vi: 'lý do đưa ra', en: 'reason of taking off' }, paper: { vi: 'giấy tờ', en: 'paper' }, round: { vi: 'vòng', en: 'round' },
  minutes: { vi: 'biên bản', en: 'minutes' }, amends: { vi: 'ghi lại cho', en: 'told again' }, said: { vi: 'nội dung ý kiến', en: 'words of the comment' }, opened_by: { vi: 'người mở', en: 'opened by' }, people: { vi: 'nhân sự', en: 'persons' },
  consent_paper: { vi: 'văn bản đồng ý', en: 'paper of consent' }, consent_on: { vi: 'ngày đồng ý', en: 'day of consent' }, several: { vi: 'nhiều phương án', en: 'several persons' }, done_by: { vi: 'người làm', en: 'done by' },
  with_group: { vi: 'với nhóm', en: 'with' }, result: { vi: 'kết quả', en: 'result' }, votes: { vi: 'số phiếu', en: 'votes' }, fields: { vi: 'nội dung', en: 'contents' }, seats: { vi: 'số lượng', en: 'seats' }, group_id: { vi: 'loại tổ chức', en: 'group' },
};
