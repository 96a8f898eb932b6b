import { Go } from '#kit/go.tsx';
import { useSay } from '#kit/language.tsx';
import { Panel } from '#kit/page.tsx';
import { congressHref } from './congress-href.ts';
import type { CongressNow } from './congress-now.ts';
import css from './congress-page.module.css';

/** Every page of the day, so that nobody has to guess where a thing is. */
export function Pages({ now }: { readonly now: CongressNow }) {
  const say = useSay();
  const members = now.plan.form === 'members';
  const pages: PageLine[] = [
    ['/dai-bieu', members ? say({ vi: 'Danh sách đảng viên', en: 'Roll of members' }) : say({ vi: 'Danh sách đại biểu', en: 'Roll of delegates' }), say({ vi: 'Nạp từ Excel, thẻ có mã QR, vắng và thay thế', en: 'Import, badges, excuses, replacements' })],
    ['/diem-danh', say({ vi: 'Bàn điểm danh', en: 'Check-in desk' }), say({ vi: 'Quét mã, gõ mã thẻ hoặc tên', en: 'By QR, badge code or name' })],
    ['/tham-tra', members ? say({ vi: 'Báo cáo đảng viên dự đại hội', en: 'Attendance report' }) : say({ vi: 'Thẩm tra tư cách đại biểu', en: 'Credentials' }), say({ vi: 'Số liệu, túc số và cơ số bầu cử', en: 'Figures and the base of the vote' })],
    ['/chuong-trinh', say({ vi: 'Chương trình', en: 'Agenda' }), say({ vi: 'Các mục, thời gian dự kiến và thực tế', en: 'Items, planned and actual time' })],
    ['/phien-hop', say({ vi: 'Bàn điều hành', en: 'Chair’s desk' }), say({ vi: 'Khai mạc, biểu quyết, phát biểu, màn hình', en: 'Opening, motions, speakers, screens' })],
    ['/bau-cu', say({ vi: 'Bầu cử, kiểm phiếu', en: 'Elections and counts' }), say({ vi: 'Danh sách, phiếu, hai lượt kiểm, biên bản', en: 'Lists, papers, two passes, protocols' })],
    ['/bien-ban', say({ vi: 'Biên bản, nghị quyết', en: 'Minutes and resolution' }), say({ vi: 'Lập từ sổ ghi, tải Word hoặc PDF', en: 'Made from the record' })],
  ];
  return <PageList title={say({ vi: 'Ngày đại hội', en: 'The day of the congress' })} pages={pages} now={now} />;
}

/** What follows the closing. */
export function After({ now }: { readonly now: CongressNow }) {
  const say = useSay();
  const pages: PageLine[] = [
    ['/ho-so', say({ vi: 'Báo cáo kết quả, chuẩn y', en: 'Result and its approval' }), say({ vi: 'Trình trong 7 ngày làm việc, cấp trên trả lời trong 15', en: 'Sent within 7 working days, answered within 15' })],
    ['/sau-dai-hoi', say({ vi: 'Việc sau đại hội', en: 'Work afterwards' }), say({ vi: 'Quy chế, phân công, quán triệt, chương trình theo quý', en: 'Rules, assignments, dissemination, programmes by quarter' })],
  ];
  return <PageList title={say({ vi: 'Sau đại hội', en: 'Afterwards' })} pages={pages} now={now} />;
}

/** What is done before the day: drafts, the review of targets, opinions, what comes up from below. */
export function Preparing({ now }: { readonly now: CongressNow }) {
  const say = useSay();
  const pages: PageLine[] = [
    ['/ke-hoach', say({ vi: 'Kế hoạch tổ chức đại hội', en: 'Plan paper' }), say({ vi: 'Các bước, tiểu ban, kinh phí, phân công', en: 'Steps, sub-committees, budget, duties' })],
    ['/bai-hoc', say({ vi: 'Bài học áp dụng', en: 'Lessons to heed' }), say({ vi: 'Rút từ đại hội điểm, trả lời từng việc', en: 'From the pilots, each answered' })],
    ['/van-kien', say({ vi: 'Văn kiện', en: 'Documents' }), say({ vi: 'Bộ văn kiện bắt buộc, dự thảo các lần, thẩm định', en: 'The required set, drafts, the superior’s check' })],
    ['/chi-tieu', say({ vi: 'Chỉ tiêu', en: 'Targets' }), say({ vi: 'Kiểm điểm chỉ tiêu nhiệm kỳ trước, chỉ tiêu mới', en: 'The former targets judged, the new ones' })],
    ['/gop-y', say({ vi: 'Góp ý văn kiện', en: 'Opinions on drafts' }), say({ vi: 'Cuộc họp, mã góp ý, ghi và nạp ý kiến', en: 'Meetings, codes, entering opinions' })],
    ['/tong-hop-gui-len', say({ vi: 'Tổng hợp cấp dưới gửi lên', en: 'Syntheses from below' }), say({ vi: 'Nhận, tổng hợp tiếp, trả lời ý kiến', en: 'Receive, compile, reply' })],
    ['/nhan-su', say({ vi: 'Nhân sự', en: 'Personnel' }), say({ vi: 'Đề án, cơ cấu, quy trình 5 bước, hồ sơ, công khai', en: 'Scheme, structure, five steps, dossiers, publishing' })],
    ['/ho-so', say({ vi: 'Hồ sơ trình duyệt', en: 'Dossiers' }), say({ vi: 'Kế hoạch, văn kiện, nhân sự, kết quả, chương trình', en: 'Plan, documents, personnel, result, programmes' })],
  ];
  return <PageList title={say({ vi: 'Chuẩn bị', en: 'Preparation' })} pages={pages} now={now} />;
}

type PageLine = readonly [page: string, name: string, why: string];

function PageList({ title, pages, now }: { readonly title: string; readonly pages: readonly PageLine[]; readonly now: CongressNow }) {
  return (
    <Panel title={title}>
      <ul className={css.pages}>
        {pages.map(([page, name, why]) => (
          <li key={page}>
            <Go href={congressHref(now, page)}>{name}</Go>
            <span>{why}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
