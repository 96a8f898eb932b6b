// Takes the pictures of the guide from the running sample season: `node scripts/guide-pictures.mjs`; a name after it takes that one alone.
import { join } from 'node:path';
import { root } from './prepare.mjs';
import { takePictures } from './take-pictures.mjs';

const season = '/mua/vinh-long-2020';
/** The commune that prepares, the one that is done, the branch on its day. */
const [preparing, done, onTheDay] = ['MT.12', 'MT.01', 'MT.33'].map((code) => `${season}/dai-hoi/${code}`);

/** The address behind the first link of that text or address: documents and dossiers bear an id that each season makes anew. */
const follow = (link) => async (page) => {
  const href = await page.locator(link).first().getAttribute('href');
  await page.goto(new URL(href, page.url()).href);
  await page.locator('h1').first().waitFor();
  await page.waitForTimeout(1200);
};
const press = (name) => async (page) => page.getByRole('button', { name }).first().click();

const PICTURES = [
  { file: 'dai-hoi.png', account: 'nhonphu', path: preparing },
  { file: 'ke-hoach.png', account: 'nhonphu', path: `${preparing}/ke-hoach` },
  { file: 'ho-so.png', account: 'nhonphu', path: `${preparing}/ho-so` },
  { file: 'van-kien.png', account: 'nhonphu', path: `${preparing}/van-kien` },
  { file: 'du-thao.png', account: 'nhonphu', path: `${preparing}/van-kien`, first: follow('a[href*="/van-kien/"]') },
  { file: 'gop-y.png', account: 'nhonphu', path: `${preparing}/gop-y` },
  { file: 'tong-hop.png', account: 'nhonphu', path: `${preparing}/gop-y`, first: async (page) => follow('tr:has-text("Nhơn Phú") a:has-text("Tổng hợp"), li:has-text("Nhơn Phú") a:has-text("Tổng hợp")')(page) },
  { file: 'nhan-su.png', account: 'nhonphu', path: `${preparing}/nhan-su?phan=danh-sach` },
  { file: 'quy-trinh.png', account: 'nhonphu', path: `${preparing}/nhan-su?phan=quy-trinh` },
  { file: 'dai-bieu.png', account: 'myan.thuky', path: `${done}/dai-bieu` },
  { file: 'diem-danh.png', account: 'thuky', path: `${onTheDay}/diem-danh` },
  { file: 'ban-dieu-hanh.png', account: 'thuky', path: `${onTheDay}/phien-hop` },
  { file: 'bien-ban.png', account: 'myan.thuky', path: `${done}/bien-ban` },
  { file: 'bau-cu.png', account: 'myan.thuky', path: `${done}/bau-cu` },
  { file: 'kiem-phieu.png', account: 'myan.thuky', path: `${done}/bau-cu`, first: async (page) => { await follow('a[href*="/bau-cu/"]')(page); await press('Kết quả')(page); } },
  { file: 'ho-so-ket-qua.png', account: 'myan', path: `${done}/ho-so?ho-so=ket-qua` },
  { file: 'ho-so-mot.png', account: 'mangthit', path: `${season}/ho-so?phan=da-xong`, first: follow('a[href*="/ho-so/"]') },
  { file: 'ho-so-cho.png', account: 'tinh', path: `${season}/ho-so` },
  { file: 'sau-dai-hoi.png', account: 'myan', path: `${done}/sau-dai-hoi` },
  { file: 'chuong-trinh.png', account: 'myan', path: `${done}/sau-dai-hoi?phan=chuong-trinh` },
  { file: 'bai-hoc.png', account: 'tinh', path: `${season}/bai-hoc` },
  { file: 'viec-nho.png', account: 'nhonphu', path: `${preparing}/bai-hoc` },
];

const only = process.argv[2];
await takePictures(join(root, 'docs', 'guide', 'pictures'), PICTURES.filter(({ file }) => only === undefined || file.startsWith(only)));
