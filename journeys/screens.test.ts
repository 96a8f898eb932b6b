import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { testDatabase, type TestDatabase } from '#database/testing/test-database.ts';
import { takePass } from '#elections/contract.ts';
import { listDocuments } from '#documents/contract.ts';
import { setUp } from '#people/contract.ts';
import { listPeople } from '#personnel/contract.ts';
import { sampleLesson } from '#app/sample/vinh-long-2020/lessons.ts';
import { BARE_SCREENS, OPEN_SCREENS, type Path, SCREENS } from '#app/web/screens.ts';
import { type AppServer, serveApp } from '#app/serve-app.ts';
import { browserTest, openBrowser, visit, type Visit } from './testing/browser.ts';
import { Client } from './testing/client.ts';
import { axe, cut, open, overflow, raw, settled, texts, walkTo } from './testing/look-at.ts';
import { openBox } from './testing/open-box.ts';
import { type OpenDossiers, openDossiers } from './testing/open-dossier.ts';
import { type OpenDraft, openDraft } from './testing/open-draft.ts';
import { type SampleApp, sampleApp } from './testing/sample-app.ts';

/**
 * Every screen, wide and narrow, light and dark, in both languages: WCAG 2.2 AA by axe, nothing wider than the window, a title and a heading,
 * nothing raw, no language in the other's page, and the main action within reach of the Tab key.
 */

interface Look {
  readonly name: string;
  /** {election} and {batch} are those of the open box, {draft} and {paragraph} those of the draft that is being checked, {received} and {returned} dossiers. */
  readonly address: string;
  /** Sample account that is signed in; nobody without one. */
  readonly account?: string;
  /** In a database without any account yet, or with nothing but its first one. */
  readonly empty?: 'untouched' | 'set-up';
  /** Name of the main action. */
  readonly main?: RegExp;
  /** It does not exist; the page says so under its heading. */
  readonly gone?: true;
  /** What is done before looking: opening a dialog. */
  readonly first?: (page: Page) => Promise<void>;
}

const season = '/mua/vinh-long-2020';

/** At least one look at every screen; a screen without one does not compile. */
const LOOKS: { readonly [P in Path]: readonly Omit<Look, 'name'>[] } = {
  '/thiet-lap': [{ address: '/thiet-lap', empty: 'untouched', main: /^Thiết lập và vào/ }],
  '/': [{ address: '/', empty: 'set-up', main: /^Nạp danh sách tổ chức/ }],
  '/dang-nhap': [{ address: '/dang-nhap', main: /^Đăng nhập$/ }],
  '/mua/moi': [{ address: '/mua/moi', account: 'quantri', main: /^Lập mùa/ }],
  '/mua/$season': [
    { address: season, account: 'tinh', main: /^Lập báo cáo tiến độ/ },
    { address: `${season}?unit=LH&knownOn=2020-05-20`, account: 'tinh' },
    { address: `${season}?list=late`, account: 'tinh' },
    { address: season, account: 'tinh', first: (page) => page.getByRole('button', { name: /^(Lập báo cáo tiến độ|Make the progress report)/ }).click() },
  ],
  '/mua/$season/ke-hoach': [
    { address: `${season}/ke-hoach`, account: 'longho', main: /^(Sửa|Lập|Đổi|Đặt)/ },
    { address: `${season}/ke-hoach`, account: 'quantri', first: (page) => page.getByRole('button', { name: /^(Lịch|Calendar)$/ }).click() },
  ],
  '/mua/$season/thiet-lap': [
    { address: `${season}/thiet-lap`, account: 'quantri', main: /^Lưu thiết lập/ },
    { address: `${season}/thiet-lap`, account: 'longho' },
  ],
  '/mua/$season/ngay-nghi': [
    { address: `${season}/ngay-nghi`, account: 'longho' },
    { address: `${season}/ngay-nghi?nam=2026`, account: 'quantri', first: (page) => page.getByRole('button', { name: /^(Thứ hai 5\/1|Mon 5 Jan)$/ }).click() },
  ],
  '/mua/$season/dai-hoi/$code': [
    { address: `${season}/dai-hoi/MT.33`, account: 'chibo', main: /^Mở bàn điểm danh/ },
    { address: `${season}/dai-hoi/MT.01`, account: 'myan' },
    { address: `${season}/dai-hoi/MT.12`, account: 'nhonphu', main: /^Mở văn kiện/ },
  ],
  '/mua/$season/to-chuc/$code': [
    { address: `${season}/to-chuc/LH.14`, account: 'longho', main: /^Ghi nhận đã đại hội/ },
    { address: `${season}/to-chuc/LH.01`, account: 'longho' },
    { address: `${season}/to-chuc/LH.14`, account: 'longho', first: (page) => page.getByRole('button', { name: /^(Ghi nhận đã đại hội|Record congress held)/ }).click() },
  ],
  '/mua/$season/dai-hoi/$code/dai-bieu': [
    { address: `${season}/dai-hoi/MT.12/dai-bieu`, account: 'nhonphu', main: /^Nạp từ Excel/ },
    { address: `${season}/dai-hoi/MT.01/dai-bieu`, account: 'myan.thuky', main: /^Thêm đại biểu/ },
    { address: `${season}/dai-hoi/MT.01/dai-bieu?phan=phan-bo`, account: 'myan.thuky' },
    { address: `${season}/dai-hoi/MT.33/dai-bieu`, account: 'thuky', main: /^Thêm đảng viên/ },
    { address: `${season}/dai-hoi/MT.12/dai-bieu`, account: 'nhonphu', first: (page) => page.getByRole('button', { name: /^(Nạp từ Excel|From Excel)/ }).click() },
    { address: `${season}/dai-hoi/MT.12/dai-bieu`, account: 'nhonphu', first: (page) => page.getByRole('button', { name: /^(Thêm đại biểu|Add a delegate)/ }).click() },
    { address: `${season}/dai-hoi/MT.01/dai-bieu`, account: 'myan.thuky', first: (page) => page.locator('[data-row="0"]').click() },
  ],
  '/mua/$season/dai-hoi/$code/diem-danh': [
    { address: `${season}/dai-hoi/MT.12/diem-danh`, account: 'nhonphu', main: /^Lập danh sách/ },
    { address: `${season}/dai-hoi/MT.33/diem-danh`, account: 'thuky', main: /^Mã thẻ hoặc họ tên/ },
    { address: `${season}/dai-hoi/MT.01/diem-danh`, account: 'theodoi' },
  ],
  '/mua/$season/dai-hoi/$code/tham-tra': [
    { address: `${season}/dai-hoi/MT.12/tham-tra`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.01/tham-tra`, account: 'myan.thuky', main: /^Lập báo cáo/ },
    { address: `${season}/dai-hoi/MT.33/tham-tra`, account: 'thuky' },
    { address: `${season}/dai-hoi/MT.01/tham-tra`, account: 'myan.thuky', first: (page) => page.getByRole('button', { name: /^(Lập báo cáo|Make the report)/ }).click() },
  ],
  '/mua/$season/dai-hoi/$code/phien-hop': [
    { address: `${season}/dai-hoi/MT.12/phien-hop`, account: 'nhonphu', main: /^Lập theo mẫu/ },
    { address: `${season}/dai-hoi/MT.33/phien-hop`, account: 'thuky', main: /^(Lập theo mẫu|Đến bàn điểm danh|Khai mạc|Bắt đầu)/ },
    { address: `${season}/dai-hoi/MT.01/phien-hop`, account: 'myan.thuky', main: /^Mở biên bản/ },
    { address: `${season}/dai-hoi/MT.01/phien-hop`, account: 'theodoi' },
    { address: `${season}/dai-hoi/MT.33/phien-hop`, account: 'thuky', first: (page) => page.getByRole('button', { name: /^(Đăng ký phát biểu|Register a speaker)/ }).click() },
  ],
  '/mua/$season/dai-hoi/$code/chuong-trinh': [
    { address: `${season}/dai-hoi/MT.12/chuong-trinh`, account: 'nhonphu', main: /^Lập theo mẫu/ },
    { address: `${season}/dai-hoi/MT.33/chuong-trinh`, account: 'thuky' },
    { address: `${season}/dai-hoi/MT.01/chuong-trinh`, account: 'myan.thuky' },
  ],
  '/mua/$season/dai-hoi/$code/bien-ban': [
    { address: `${season}/dai-hoi/MT.01/bien-ban`, account: 'myan.thuky', main: /^Tải biên bản/ },
    { address: `${season}/dai-hoi/MT.01/bien-ban?xem=nghi-quyet`, account: 'myan.thuky', main: /^Tải nghị quyết/ },
    { address: `${season}/dai-hoi/MT.12/bien-ban`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.01/bien-ban`, account: 'myan.thuky', first: (page) => page.getByRole('button', { name: /^(Tải biên bản|Download the minutes)/ }).click() },
  ],
  '/mua/$season/ho-so': [
    { address: `${season}/ho-so`, account: 'mangthit' },
    { address: `${season}/ho-so?phan=qua-han`, account: 'tinh' },
    { address: `${season}/ho-so?phan=da-xong&loai=ket-qua`, account: 'tinh' },
    { address: `${season}/ho-so?phan=thoi-han`, account: 'tinh' },
  ],
  '/mua/$season/ho-so/$dossier': [
    { address: `${season}/ho-so/{received}`, account: 'mangthit', main: /^Quyết định$/ },
    { address: `${season}/ho-so/{returned}`, account: 'chibo', main: /^Trả lời$/ },
    { address: `${season}/ho-so/{received}`, account: 'mangthit', first: (page) => page.getByRole('button', { name: /^(Quyết định|Decide)$/ }).click() },
    { address: `${season}/ho-so/{received}`, account: 'mangthit', first: (page) => page.getByRole('button', { name: /^(Trả lại kèm góp ý|Return with remarks)$/ }).click() },
  ],
  '/mua/$season/dai-hoi/$code/ho-so': [
    { address: `${season}/dai-hoi/MT.12/ho-so`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.33/ho-so`, account: 'chibo' },
    { address: `${season}/dai-hoi/MT.01/ho-so?ho-so=ket-qua`, account: 'theodoi' },
    { address: `${season}/dai-hoi/MT.33/ho-so?ho-so=nhan-su`, account: 'chibo', first: (page) => page.getByRole('button', { name: /^(Trình hồ sơ|Send the dossier)$/ }).first().click() },
  ],
  '/mua/$season/dai-hoi/$code/ke-hoach': [
    { address: `${season}/dai-hoi/MT.33/ke-hoach`, account: 'chibo', main: /^(Bắt đầu từ mẫu|Lưu kế hoạch)$/ },
    { address: `${season}/dai-hoi/MT.12/ke-hoach`, account: 'theodoi' },
  ],
  '/mua/$season/sau-dai-hoi': [
    { address: `${season}/sau-dai-hoi`, account: 'tinh' },
    { address: `${season}/sau-dai-hoi?loc=qua-han&unit=MT`, account: 'mangthit' },
  ],
  '/mua/$season/dai-hoi/$code/sau-dai-hoi': [
    { address: `${season}/dai-hoi/MT.01/sau-dai-hoi`, account: 'myan', main: /^Báo cáo$/ },
    { address: `${season}/dai-hoi/MT.01/sau-dai-hoi?phan=quy-che`, account: 'myan' },
    { address: `${season}/dai-hoi/MT.01/sau-dai-hoi?phan=quy-che`, account: 'myan', first: (page) => page.getByRole('button', { name: /^(Thêm phân công|Assign somebody)$/ }).click() },
    { address: `${season}/dai-hoi/MT.01/sau-dai-hoi?phan=quan-triet`, account: 'myan', first: (page) => page.getByRole('button', { name: /^(Ghi hội nghị|Record a session)$/ }).click() },
    { address: `${season}/dai-hoi/MT.01/sau-dai-hoi?phan=chuong-trinh`, account: 'myan' },
    { address: `${season}/dai-hoi/MT.01/sau-dai-hoi?phan=chuong-trinh&loai=toan-khoa`, account: 'theodoi', first: (page) => page.locator('ol button').first().click() },
    { address: `${season}/dai-hoi/MT.01/sau-dai-hoi?phan=chuong-trinh`, account: 'myan', first: (page) => page.getByRole('button', { name: /^(Thêm nhiệm vụ|Add a task)$/ }).click() },
    { address: `${season}/dai-hoi/MT.01/sau-dai-hoi?phan=theo-quy`, account: 'myan' },
    { address: `${season}/dai-hoi/MT.01/sau-dai-hoi?phan=bao-cao`, account: 'theodoi' },
    { address: `${season}/dai-hoi/MT.12/sau-dai-hoi`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/LH.02/sau-dai-hoi?phan=chuong-trinh&loai=toan-khoa`, account: 'anbinh' },
  ],
  '/mua/$season/chi-tieu': [
    { address: `${season}/chi-tieu`, account: 'tinh' },
    { address: `${season}/chi-tieu?phan=cu&unit=MT`, account: 'mangthit' },
  ],
  '/mua/$season/dai-hoi/$code/chi-tieu': [
    { address: `${season}/dai-hoi/MT.12/chi-tieu`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.12/chi-tieu?phan=moi`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.12/chi-tieu?phan=nhiem-vu`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.33/chi-tieu`, account: 'chibo', main: /^Nạp từ Excel/ },
  ],
  '/mua/$season/bai-hoc': [
    { address: `${season}/bai-hoc`, account: 'tinh' },
    { address: `${season}/bai-hoc`, account: 'nhonphu', main: /^Viết bài học/ },
    { address: `${season}/bai-hoc?q=khong+co+bai+nay`, account: 'theodoi' },
    { address: `${season}/bai-hoc?phan=theo-doi&unit=MT`, account: 'tinh' },
  ],
  '/mua/$season/bai-hoc/$lesson': [
    { address: `${season}/bai-hoc/${sampleLesson(0)}`, account: 'tinh' },
    { address: `${season}/bai-hoc/${sampleLesson(4)}`, account: 'tinh', first: (page) => page.getByRole('button', { name: /^(Ban hành|Issue)$/ }).click() },
    { address: `${season}/bai-hoc/${sampleLesson(5)}`, account: 'binhtan' },
    { address: `${season}/bai-hoc/a05e5500-0000-4000-8000-0000000000ff`, account: 'tinh', gone: true, main: /^Về trang đầu$/ },
    { address: `${season}/bai-hoc/moi?to-chuc=MT.01`, account: 'myan', main: /^Lưu bài học/ },
  ],
  '/mua/$season/dai-hoi/$code/bai-hoc': [
    { address: `${season}/dai-hoi/MT.12/bai-hoc`, account: 'nhonphu', main: /^Trả lời$/ },
    { address: `${season}/dai-hoi/MT.01/bai-hoc`, account: 'theodoi' },
    { address: `${season}/dai-hoi/XX.99/bai-hoc`, account: 'tinh', gone: true },
    { address: `${season}/dai-hoi/MT.12/bai-hoc`, account: 'nhonphu', first: (page) => page.getByRole('button', { name: /^(Trả lời|Answer)$/ }).click() },
  ],
  '/mua/$season/van-kien': [
    { address: `${season}/van-kien`, account: 'tinh' },
    { address: `${season}/van-kien?unit=MT&state=late`, account: 'mangthit' },
    { address: `${season}/van-kien?to=MT.12`, account: 'mangthit' },
    { address: `${season}/van-kien?phan=tham-dinh`, account: 'mangthit' },
    { address: `${season}/van-kien?phan=de-cuong`, account: 'mangthit', main: /^Soạn đề cương/ },
    { address: `${season}/van-kien?phan=tim&q=cau+yeu`, account: 'mangthit' },
  ],
  '/mua/$season/dai-hoi/$code/van-kien': [
    { address: `${season}/dai-hoi/MT.12/van-kien`, account: 'nhonphu', main: /^(Lập văn kiện|Mở văn kiện|Mở nhận xét)/ },
    { address: `${season}/dai-hoi/MT.01/van-kien`, account: 'theodoi' },
    { address: `${season}/dai-hoi/MT.12/van-kien`, account: 'nhonphu', first: (page) => page.getByRole('button', { name: /^(Lập văn kiện|Make a document|Make it)$/ }).first().click() },
  ],
  '/mua/$season/dai-hoi/$code/van-kien/$document': [
    { address: `${season}/dai-hoi/MT.12/van-kien/{draft}?doan={paragraph}`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.12/van-kien/{draft}?doan={paragraph}`, account: 'mangthit' },
    { address: `${season}/dai-hoi/MT.12/van-kien/{draft}?phan=so-sanh`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.12/van-kien/{draft}?phan=nhan-xet`, account: 'mangthit', main: /^Trả lời thẩm định/ },
    { address: `${season}/dai-hoi/MT.12/van-kien/{draft}?phan=chat-luong`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.12/van-kien/{draft}?phan=ban-hanh`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.12/van-kien/{draft}?phan=nhan-xet`, account: 'mangthit', first: (page) => page.getByRole('button', { name: /^(Trả lời thẩm định|Answer the check)/ }).click() },
  ],
  // What the hall shows is looked at in hall-in-chromium.test.ts, where there is a screen.
  '/man-hinh/$token': [{ address: '/man-hinh/khong-co-man-hinh-nay', empty: 'untouched' }],
  '/mua/$season/gop-y': [
    { address: `${season}/gop-y`, account: 'tinh', main: /^Mở đợt/ },
    { address: `${season}/gop-y?don-vi=MT&hien=missing`, account: 'tinh' },
    { address: `${season}/gop-y?q=duong`, account: 'tinh' },
    { address: `${season}/gop-y`, account: 'tinh', first: (page) => page.getByRole('button', { name: /^(Mở đợt|Open a drive)/ }).first().click() },
  ],
  '/mua/$season/dai-hoi/$code/gop-y': [
    { address: `${season}/dai-hoi/MT.12/gop-y`, account: 'nhonphu', main: /^Lập cuộc họp/ },
    { address: `${season}/dai-hoi/MT.12/gop-y`, account: 'nhonphu', first: (page) => page.locator('[data-row="0"]').click() },
    { address: `${season}/dai-hoi/MT.12/gop-y`, account: 'nhonphu', first: (page) => page.getByRole('button', { name: /^(Lập cuộc họp|Set up a meeting)/ }).first().click() },
  ],
  '/gop-y': [{ address: '/gop-y', account: 'dangvien' }],
  '/gop-y/$season/$code/$document': [{ address: '/gop-y/vinh-long-2020/MT.12/{discussed}', account: 'dangvien', main: /^Góp ý đoạn 2$/ }],
  '/hop/$code': [{ address: '/hop/ACD-EFG-HJK', empty: 'untouched', main: /^Vào cuộc họp$/ }],
  '/mua/$season/nhan-su': [
    { address: `${season}/nhan-su`, account: 'tinh' },
    { address: `${season}/nhan-su?phan=tien-do&unit=MT`, account: 'mangthit' },
    { address: `${season}/nhan-su?phan=truc-tiep`, account: 'tinh' },
    { address: `${season}/nhan-su?phan=khung&unit=MT`, account: 'mangthit' },
    { address: `${season}/nhan-su?phan=khung&unit=MT`, account: 'mangthit', first: (page) => page.getByRole('button', { name: /^(Sửa khung|Định khung|Change the frame|Set the frame)$/ }).first().click() },
  ],
  '/mua/$season/dai-hoi/$code/nhan-su': [
    { address: `${season}/dai-hoi/MT.12/nhan-su`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.33/nhan-su`, account: 'chibo', main: /^Lập đề án/ },
    { address: `${season}/dai-hoi/MT.33/nhan-su`, account: 'theodoi' },
    { address: `${season}/dai-hoi/MT.33/nhan-su?viec=de-an`, account: 'chibo', first: (page) => page.getByRole('dialog').waitFor() },
    { address: `${season}/dai-hoi/MT.12/nhan-su?phan=danh-sach`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.33/nhan-su?phan=danh-sach&viec=them`, account: 'chibo', first: (page) => page.getByRole('dialog').waitFor() },
    { address: `${season}/dai-hoi/MT.33/nhan-su?phan=danh-sach&viec=nap`, account: 'chibo', first: (page) => page.getByRole('dialog').waitFor() },
    { address: `${season}/dai-hoi/MT.12/nhan-su?phan=quy-trinh`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.12/nhan-su?phan=ho-so`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.12/nhan-su?phan=cong-khai`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.12/nhan-su?phan=truc-tiep`, account: 'nhonphu' },
  ],
  '/mua/$season/dai-hoi/$code/nhan-su/$person': [{ address: `${season}/dai-hoi/MT.12/nhan-su/{person}`, account: 'nhonphu' }],
  '/mua/$season/can-doi': [
    { address: `${season}/can-doi`, account: 'tinh' },
    { address: `${season}/can-doi?loc=neglect`, account: 'mangthit' },
    { address: `${season}/can-doi`, account: 'tinh', first: (page) => page.locator('[data-row="0"]').click() },
  ],
  '/mua/$season/chi-dao': [
    { address: `${season}/chi-dao`, account: 'tinh', main: /^Ghi chuyến đi/ },
    { address: `${season}/chi-dao?don-vi=MT&giao=chua-giao`, account: 'mangthit' },
    { address: `${season}/chi-dao`, account: 'tinh', first: (page) => page.getByRole('button', { name: /^(Giao người đi|Send somebody)/ }).first().click() },
    { address: `${season}/chi-dao`, account: 'tinh', first: (page) => page.getByRole('button', { name: /^(In lịch tuần|Print the week)/ }).click() },
    { address: `${season}/chi-dao`, account: 'theodoi' },
  ],
  '/mua/$season/chi-dao/$code': [
    { address: `${season}/chi-dao/MT.12`, account: 'mangthit', main: /^Ghi chuyến đi/ },
    { address: `${season}/chi-dao/MT.12`, account: 'mangthit', first: (page) => page.getByRole('button', { name: /^(Thêm ghi chú|Add a note)/ }).click() },
    { address: `${season}/chi-dao/MT.12`, account: 'nhonphu' },
  ],
  '/mua/$season/chi-dao/$code/chuyen-di/$visit': [{ address: `${season}/chi-dao/MT.12/chuyen-di/5c9c1f3e-52aa-4b13-9b5a-0b6b6a1f7c11`, account: 'mangthit', main: /^Ghi chuyến đi/ }],
  '/mua/$season/van-de': [
    { address: `${season}/van-de`, account: 'tinh', main: /^Ghi vấn đề/ },
    { address: `${season}/van-de?hien=tat-ca`, account: 'tinh', first: (page) => page.locator('[data-row="0"]').click() },
    { address: `${season}/van-de?phan=dang-ky&hien=tat-ca`, account: 'mangthit', main: /^Ghi việc đăng ký/ },
    { address: `${season}/van-de`, account: 'mangthit', first: (page) => page.getByRole('button', { name: /^(Ghi vấn đề|Record a grievance)/ }).click() },
  ],
  '/mua/$season/dai-hoi/$code/tong-hop-gui-len': [
    { address: `${season}/dai-hoi/MT/tong-hop-gui-len`, account: 'mangthit' },
    { address: `${season}/dai-hoi/MT/tong-hop-gui-len?phan=tra-loi`, account: 'mangthit' },
    { address: `${season}/dai-hoi/MT/tong-hop-gui-len?phan=tra-loi&theo=dong`, account: 'mangthit' },
    { address: `${season}/dai-hoi/MT/tong-hop-gui-len`, account: 'mangthit', first: (page) => page.locator('[data-row="0"]').click() },
  ],
  '/mua/$season/dai-hoi/$code/gop-y/$document/duyet': [
    { address: `${season}/dai-hoi/MT.12/gop-y/{discussed}/duyet`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.12/gop-y/{discussed}/duyet?phan=sua-cau-chu`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.12/gop-y/{discussed}/duyet`, account: 'nhonphu', first: (page) => page.keyboard.press('t') },
  ],
  '/mua/$season/dai-hoi/$code/gop-y/$document/tong-hop': [
    { address: `${season}/dai-hoi/MT.12/gop-y/{discussed}/tong-hop`, account: 'nhonphu', main: /^Xong nhóm này/ },
    { address: `${season}/dai-hoi/MT.12/gop-y/{discussed}/tong-hop?muc=chung`, account: 'nhonphu' },
    { address: `${season}/dai-hoi/MT.12/gop-y/{discussed}/tong-hop`, account: 'nhonphu', first: (page) => page.getByRole('button', { name: /^(Ghi đại hội thông qua|Record adoption)/ }).click() },
  ],
  '/to-chuc': [
    { address: '/to-chuc', account: 'tinh', main: /^Thêm tổ chức/ },
    { address: '/to-chuc?tim=chi+bo', account: 'tinh' },
  ],
  '/to-chuc/nap': [{ address: '/to-chuc/nap', account: 'tinh', main: /tệp/i }],
  '/can-bo': [{ address: '/can-bo', account: 'quantri', main: /^Thêm cán bộ/ }],
  '/so-ghi': [{ address: '/so-ghi', account: 'kiemtra', main: /^(Đối chiếu|Kiểm tra)/ }],
  '/tai-khoan': [{ address: '/tai-khoan', account: 'longho' }],
  '/huong-dan': [{ address: '/huong-dan', account: 'chibo' }],
  '/huong-dan/$page': [
    { address: '/huong-dan/01-ke-hoach', account: 'chibo', main: /^Tiếp/ },
    { address: '/huong-dan/08-chuan-y', account: 'chibo' },
  ],
  '/mua/$season/dai-hoi/$code/bau-cu': [
    { address: `${season}/dai-hoi/MT.33/bau-cu`, account: 'thuky', main: /^Mở cuộc bầu/ },
    { address: `${season}/dai-hoi/MT.33/bau-cu`, account: 'thuky', first: (page) => page.getByRole('button', { name: /^(Mở cuộc bầu|Begin) / }).first().click() },
    { address: `${season}/dai-hoi/MT.12/bau-cu`, account: 'nhonphu' },
  ],
  '/mua/$season/dai-hoi/$code/bau-cu/$election': [
    { address: `${season}/dai-hoi/MT.33/bau-cu/{election}?muc=danh-sach`, account: 'thuky' },
    { address: `${season}/dai-hoi/MT.33/bau-cu/{election}?muc=phieu`, account: 'thuky', main: /^Tải phiếu PDF/ },
    { address: `${season}/dai-hoi/MT.33/bau-cu/{election}?muc=kiem-phieu`, account: 'kiemphieu1', main: /^Vào bàn kiểm phiếu/ },
    { address: `${season}/dai-hoi/MT.33/bau-cu/{election}?muc=lech`, account: 'truongkiemphieu' },
    { address: `${season}/dai-hoi/MT.33/bau-cu/{election}?muc=ket-qua`, account: 'thuky' },
    { address: `${season}/dai-hoi/MT.33/bau-cu/{election}?muc=bien-ban`, account: 'thuky' },
  ],
  '/mua/$season/dai-hoi/$code/kiem-phieu/$election': [
    { address: `${season}/dai-hoi/MT.33/kiem-phieu/{election}?tap={batch}`, account: 'kiemphieu1', main: /^Ghi phiếu này/ },
    { address: `${season}/dai-hoi/MT.33/kiem-phieu/{election}`, account: 'kiemphieu2', main: /^Nhận lượt/ },
  ],
};

/** An election whose box is open, with a pass in hand; made when the first look at one asks for it. */
let counting: Promise<{ readonly election: string; readonly batch: string }> | undefined;

async function anOpenBox(): Promise<{ readonly election: string; readonly batch: string }> {
  const { election, batches } = await openBox(app, { voters: 20, seats: 3, names: ['Nguyễn Hữu An', 'Trần Văn Bảo', 'Huỳnh Thị Cúc', 'Lê Minh Dũng'], batchSize: 25 });
  const batch = batches[0]?.batch ?? '';
  await (await app.as('kiemphieu1')).get(takePass, { ...election, batch });
  return { election: election.election, batch };
}

/** A draft that its superior checks; made when the first look at one asks for it. */
let drafting: Promise<OpenDraft> | undefined;

/** Dossiers in hand and returned; made when the first look at one asks for it. */
let sending: Promise<OpenDossiers> | undefined;

/** The draft that the branches of Nhơn Phú have met on. */
let discussing: Promise<string> | undefined;

async function discussedDraft(): Promise<string> {
  const { own } = await (await app.as('nhonphu')).get(listDocuments, { season: 'vinh-long-2020', organisation: 'MT.12' });
  return own.find(({ kind, title }) => kind === 'political-report' && !title.startsWith('Báo cáo chính trị trình'))?.id ?? own[0]?.id ?? '';
}

/** Somebody of the scheme of Nhơn Phú. */
let candidate: Promise<string> | undefined;

async function aCandidate(): Promise<string> {
  const { people } = await (await app.as('nhonphu')).get(listPeople, { season: 'vinh-long-2020', organisation: 'MT.12' });
  return people[0]?.person.id ?? '';
}

async function addressOf(look: Look): Promise<string> {
  if (!look.address.includes('{')) return look.address;
  if (look.address.includes('{person}')) {
    candidate ??= aCandidate();
    return look.address.replace('{person}', await candidate);
  }
  if (look.address.includes('{draft}')) {
    drafting ??= openDraft(app);
    const { document, paragraph } = await drafting;
    return look.address.replace('{draft}', document).replace('{paragraph}', String(paragraph));
  }
  if (look.address.includes('{discussed}')) {
    discussing ??= discussedDraft();
    return look.address.replace('{discussed}', await discussing);
  }
  if (look.address.includes('{received}') || look.address.includes('{returned}')) {
    sending ??= openDossiers(app);
    const { received, returned } = await sending;
    return look.address.replace('{received}', received).replace('{returned}', returned);
  }
  counting ??= anOpenBox();
  const { election, batch } = await counting;
  return look.address.replace('{election}', election).replace('{batch}', batch);
}

let app: SampleApp;
let emptyDatabase: TestDatabase;
let empty: AppServer;
let emptyUrl: string;
let browser: Browser | undefined;
const visits = new Map<string, Visit>();
/** By look: what is read in each language. */
const read = { vi: new Map<string, ReadonlySet<string>>(), en: new Map<string, ReadonlySet<string>>() };

beforeAll(async () => {
  browser = await openBrowser();
  if (!browser) return;
  app = await sampleApp();
  emptyDatabase = await testDatabase();
  empty = await serveApp(emptyDatabase, { requestsPerMinute: 1_000_000 });
  emptyUrl = await empty.listen('127.0.0.1', 0);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  if (!browser) return;
  await app.close();
  await empty.close();
  await emptyDatabase.close();
});

const FIRST_ACCOUNT = { account: 'quan-tri', password: 'một câu dài để đăng nhập' };

async function setUpEmpty(page: Page): Promise<void> {
  const client = new Client(emptyUrl);
  const came = await client.ask(setUp, {
    organisation: { code: 'TU', name: 'Đảng bộ tỉnh', kind: 'provincial-committee', fromDay: '2020-01-01' }, person: { fullName: 'Nguyễn Thị Quản' }, ...FIRST_ACCOUNT, alsoOffice: true,
  });
  if (!came.ok && came.problem.code !== 'set_up_already') throw new Error(came.problem.code);
  await page.context().request.post('/api/sign-in', { data: FIRST_ACCOUNT });
}

/** One window for each account; screens of the same account are looked at in it one after another. */
async function windowFor(look: Look): Promise<Visit> {
  const who = look.empty ?? look.account ?? 'nobody';
  const known = visits.get(who);
  if (known) return known;
  const made = await visit(browser as Browser, look.empty ? emptyUrl : app.url, { ...(look.account !== undefined && { account: look.account }) });
  if (look.empty === 'set-up') await setUpEmpty(made.page);
  visits.set(who, made);
  return made;
}

const WIDE = { width: 1280, height: 860 };
const SMALLEST = { width: 360, height: 740 };
const NARROW = { width: 390, height: 844 };
const ENGLISH_WORDS = /\b(the|of|and|is|are|not|with|this|your|was|has|been|what|which|who|when|from)\b/i;
const VIETNAMESE_LETTERS = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíòóõùúýĩũ]/i;

async function speak(page: Page, language: 'vi' | 'en'): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('daihoi.language', chosen), language);
}

async function lookAt(look: Look): Promise<string[]> {
  const { page, errors } = await windowFor(look);
  const wrong: string[] = [];
  const note = (where: string, found: readonly string[]): void => void wrong.push(...found.map((each) => `${where}: ${each}`));
  const go = async (): Promise<void> => {
    await open(page, await addressOf(look));
    if (!look.first) return;
    await look.first(page);
    await page.getByRole('dialog').waitFor();
    await settled(page);
  };

  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light' });
  await go();
  const vietnamese = await texts(page);
  read.vi.set(look.name, new Set(vietnamese));
  if (!/^\S.* – Đại Hội$/.test(await page.title())) note('title', [await page.title()]);
  const headings = await page.locator('h1:visible').allInnerTexts();
  if (headings.length !== 1 || headings[0]?.trim() === '') note('h1', [JSON.stringify(headings)]);
  const failures = await page.locator('.empty[role="alert"]').allInnerTexts();
  if ((failures.length > 0) !== (look.gone === true)) note('failed', look.gone ? ['not said'] : failures);
  note('raw', raw(vietnamese));
  // Invented figures and persons say so wherever they stand; a real season never does.
  if (vietnamese.includes('dữ liệu mẫu') !== (look.empty === undefined)) note('sample data', [look.empty ? 'named in a real season' : 'not named']);
  note('English in the Vietnamese page', vietnamese.filter((text) => !VIETNAMESE_LETTERS.test(text) && ENGLISH_WORDS.test(text)));

  for (const [size, name] of [[WIDE, '1280'], [NARROW, '390']] as const) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'light' });
    await settled(page);
    note(`${name} light`, await axe(page));
    const wide = await overflow(page);
    if (wide !== undefined) note(`${name} overflow`, [wide]);
    note(`${name} cut`, await cut(page));
    // Dark is other colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' });
    note(`${name} dark`, await axe(page, ['color-contrast']));
  }

  await page.setViewportSize(SMALLEST);
  await settled(page);
  const wide = await overflow(page);
  if (wide !== undefined) note('360 overflow', [wide]);

  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light' });
  if (look.main) {
    const { reached, unseen } = await walkTo(page, look.main);
    if (!look.main.test(reached.at(-1) ?? '')) note('Tab does not reach', [`${look.main}; it reached ${reached.slice(0, 25).join(' → ')}`]);
    note('focus is not seen on', unseen);
  }

  await speak(page, 'en');
  await go();
  const english = await texts(page);
  read.en.set(look.name, new Set(english));
  note('raw in English', raw(english));
  if ((await page.evaluate(() => document.documentElement.lang)) !== 'en') note('lang', ['not en']);
  await speak(page, 'vi');
  note('page', errors.splice(0));
  return wrong;
}

const all: readonly Look[] = Object.entries(LOOKS).flatMap(([path, looks]) => looks.map((look, index) => ({ ...look, name: `${path}${index === 0 ? '' : ` (${index + 1})`}` })));

browserTest('every screen is looked at', () => {
  expect(Object.keys(LOOKS).toSorted()).toEqual([...new Set([...Object.keys(SCREENS), ...Object.keys(BARE_SCREENS), ...Object.keys(OPEN_SCREENS)])].toSorted());
});

browserTest.each(all.map((look) => [look.name, look] as const))('%s', async (_name, look) => {
  expect(await lookAt(look)).toEqual([]);
}, 60_000);

browserTest('no page speaks the other language', async () => {
  const own = (one: 'vi' | 'en', other: 'vi' | 'en'): Set<string> => new Set([...read[one]].flatMap(([name, said]) => [...said].filter((text) => read[other].get(name)?.has(text) === false)));
  const english = own('en', 'vi');
  const vietnamese = own('vi', 'en');
  const { rows } = await app.database.owner.pool.query<{ names: string }>(`select string_agg(name, ' | ') as names from (
    select name from organisations union select name from accounts union select name_vi from seasons union select full_name from people union select title from people union select full_name from participants union select title from agenda_items
    union select title from documents union select label || ' ' || text from document_paragraphs union select title from outlines union select title from targets union select group_name from meetings union select text from opinions
    union select title from lessons union select title from lesson_issues union select office from member_assignments) n`);
  const names = rows[0]?.names ?? '';
  // Names and what people wrote are the same in every language, and so are the name of a key and what each language calls itself.
  const isName = (text: string): boolean => text.split(' › ').every((part) => names.includes(part)) || text === 'Enter' || text === 'English' || text === 'Tiếng Việt' || ['Word', 'PDF', 'Excel'].includes(text);
  const among = (said: ReadonlySet<string>, wrong: ReadonlySet<string>, own: ReadonlySet<string>): string[] => [...said].filter((text) => wrong.has(text) && !own.has(text) && !isName(text));
  expect([
    ...[...read.vi].flatMap(([name, said]) => among(said, english, vietnamese).map((text) => `${name} in Vietnamese: ${text}`)),
    // The guide is a Vietnamese document in either language.
    ...[...read.en].filter(([name]) => !name.startsWith('/huong-dan/')).flatMap(([name, said]) => among(said, vietnamese, english).map((text) => `${name} in English: ${text}`)),
  ]).toEqual([]);
  expect(english.size).toBeGreaterThan(200);
  expect(vietnamese.size).toBeGreaterThan(200);
});

browserTest('whoever looks also finds: a page with every fault', async () => {
  const { page } = await visit(browser as Browser, app.url);
  await page.setContent(`<html lang="vi"><head><title>Thử – Đại Hội</title><style>button{outline:none;border:0}</style></head>
    <body><main><h1>Thử</h1><img src="data:,"><p style="color:#bbb;background:#fff">Chữ mờ</p><p>fact_already_recorded</p><p>Kế hoạch {count} undefined</p>
    <div class="dt"><div role="gridcell" style="width:40px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Chi bộ Văn hóa</div></div>
    <div style="width:2000px">rộng</div><button>Một</button><button style="outline:revert">Hai</button></main></body></html>`);
  const found = await axe(page);
  expect(found.map((each) => each.split(' ')[0])).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
  expect(await overflow(page)).toContain('2008 px');
  expect(await cut(page)).toEqual(['Chi bộ Văn hóa']);
  expect(raw(await texts(page))).toEqual(expect.arrayContaining(['fact_already_recorded', 'Kế hoạch {count} undefined']));
  expect(await walkTo(page, /^Hai$/)).toEqual({ reached: ['Một', 'Hai'], unseen: ['Một'] });
});
