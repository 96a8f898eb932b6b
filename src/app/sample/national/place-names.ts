import type { Chance } from '../chance.ts';

/** Syllables from which communes all over the country are named. */
const FIRST = [
  'An', 'Bình', 'Cẩm', 'Châu', 'Đại', 'Định', 'Đông', 'Gia', 'Hòa', 'Hưng', 'Kim', 'Long', 'Lộc', 'Lương', 'Mỹ', 'Nam', 'Ngọc', 'Phú', 'Phước', 'Quảng', 'Sơn', 'Tân',
  'Tây', 'Thanh', 'Thạnh', 'Thiện', 'Thọ', 'Thới', 'Thủy', 'Thượng', 'Trung', 'Trường', 'Vân', 'Vạn', 'Vĩnh', 'Xuân', 'Yên',
] as const;
const SECOND = [
  'An', 'Bình', 'Châu', 'Cường', 'Đông', 'Đức', 'Giang', 'Hà', 'Hải', 'Hậu', 'Hiệp', 'Hòa', 'Hội', 'Hưng', 'Khánh', 'Lạc', 'Lâm', 'Lập', 'Lễ', 'Lĩnh', 'Long', 'Lộc', 'Lợi',
  'Mỹ', 'Ngãi', 'Nghĩa', 'Nhơn', 'Ninh', 'Phong', 'Phú', 'Phương', 'Quang', 'Quới', 'Sơn', 'Tâm', 'Thành', 'Thạnh', 'Thắng', 'Thọ', 'Thịnh', 'Thuận', 'Tiến', 'Trạch', 'Trị',
  'Trung', 'Trường', 'Tường', 'Vinh', 'Xá', 'Xương', 'Yên',
] as const;

/** Provinces and cities that there are or were: an invented province bears none of their names. */
const REAL = new Set([
  'An Giang', 'Bình Định', 'Bình Dương', 'Bình Phước', 'Bình Thuận', 'Bình Trị', 'Đông Hà', 'Hà Giang', 'Hà Nam', 'Hòa Bình', 'Hưng Yên', 'Kiên Giang', 'Long An', 'Nam Định',
  'Nam Hà', 'Phú Khánh', 'Phú Thọ', 'Phú Yên', 'Quảng Bình', 'Quảng Nam', 'Quảng Ngãi', 'Quảng Ninh', 'Quảng Trị', 'Sơn Tây', 'Sơn La', 'Tây Ninh', 'Thanh Hóa', 'Tân An',
  'Vĩnh Long', 'Vĩnh Phúc', 'Vĩnh Yên', 'Yên Bái', 'Thọ Xuân', 'Hà Đông', 'Hải Hưng', 'Gia Định', 'Bình Trị Thiên', 'Phước Long', 'Long Khánh', 'Hưng Hóa',
]);

/** Invented names of places in a drawn order, each once. */
export function placeNames(draw: Chance): () => string {
  const all = shuffled(draw, FIRST.flatMap((first) => SECOND.filter((second) => second !== first).map((second) => `${first} ${second}`.normalize('NFC'))));
  let next = 0;
  return () => all[next++ % all.length] as string;
}

/** The same for provinces. */
export function provinceNames(draw: Chance): () => string {
  const next = placeNames(draw);
  return () => {
    for (;;) {
      const name = next();
      if (!REAL.has(name)) return name;
    }
  };
}

function shuffled<T>(draw: Chance, list: readonly T[]): T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = draw.between(0, at);
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}
