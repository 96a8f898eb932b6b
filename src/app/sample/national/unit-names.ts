import type { Chance } from '../chance.ts';
import { placeNames } from './place-names.ts';

export type CommitteeKind = 'city-committee' | 'town-committee' | 'district-committee' | 'bloc-committee' | 'military' | 'police';

/** What every district, town or city has beside its communes. */
const DISTRICT_BODIES = ['Công an', 'Quân sự', 'Cơ quan Đảng', 'Cơ quan Chính quyền', 'Trung tâm Y tế', 'Khối Vận'];
const DISTRICT_OFFICES = [
  'Ủy ban Kiểm tra', 'Ban Tổ chức', 'Ban Tuyên giáo', 'Thanh tra', 'Phòng Tư pháp', 'Phòng Nội vụ', 'Phòng Y tế', 'Phòng Giáo dục và Đào tạo', 'Phòng Tài chính - Kế hoạch',
  'Phòng Văn hóa và Thông tin', 'Phòng Tài nguyên và Môi trường', 'Phòng Kinh tế - Hạ tầng', 'Phòng Lao động - TB&XH', 'Viện kiểm sát nhân dân', 'Tòa án nhân dân',
  'Thi hành án dân sự', 'Kho bạc Nhà nước', 'Chi cục Thuế', 'Chi cục Thống kê', 'Ngân hàng CSXH', 'Bưu điện', 'Điện lực', 'Trạm Khuyến nông', 'Trung tâm Văn hóa',
  'Hội Chữ thập đỏ', 'Trường THPT',
];
const PROVINCE_BODIES = [
  'Sở Y tế', 'Sở Tư pháp', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Xây dựng', 'Sở Công Thương', 'Sở Giao thông vận tải', 'Sở Giáo dục và Đào tạo', 'Sở Kế hoạch và Đầu tư',
  'Sở Nông nghiệp và PTNT', 'Sở Tài nguyên và Môi trường', 'Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ', 'Bệnh viện Đa khoa tỉnh', 'Cục Thuế', 'Cục Thống kê',
  'Kho bạc Nhà nước tỉnh', 'Viện kiểm sát nhân dân tỉnh', 'Tòa án nhân dân tỉnh', 'Đài Phát thanh và Truyền hình',
];
const MILITARY_BODIES = ['Phòng Tham mưu', 'Phòng Chính trị', 'Phòng Hậu cần', 'Phòng Kỹ thuật', 'Trường Quân sự tỉnh', 'Ban Chỉ huy Biên phòng'];
const POLICE_BODIES = ['Phòng Tham mưu', 'Phòng Công tác chính trị', 'Phòng Cảnh sát hình sự', 'Phòng Cảnh sát giao thông', 'Phòng An ninh kinh tế', 'Phòng An ninh nội địa', 'Phòng Hậu cần', 'Trại tạm giam'];

/** Those of which a committee may have as many as it needs; the name of a place tells them apart. */
const MANY_BODIES = ['Công ty', 'Bệnh viện', 'Nhà máy', 'Nông trường', 'Trường Cao đẳng'];
const MANY_OFFICES = ['Trường THCS', 'Trường Tiểu học', 'Trường Mầm non', 'Hợp tác xã', 'Trạm Thủy lợi', 'Doanh nghiệp'];
const MANY_MILITARY = ['Tiểu đoàn', 'Ban Chỉ huy Quân sự', 'Đồn Biên phòng'];
const MANY_POLICE = ['Đồn Công an', 'Trạm Cảnh sát', 'Đội Cảnh sát'];

export interface NamesOfCommittee {
  /** Next đảng bộ cơ sở of the committee. */
  partyOrg(): string;
  /** Next chi bộ cơ sở. */
  branch(): string;
}

/** Names for one committee's grassroots organisations, none twice. `seat` is the committee's own territory: «huyện An Lạc». */
export function namesOfCommittee(kind: CommitteeKind, seat: string, draw: Chance): NamesOfCommittee {
  const place = placeNames(draw);
  const partyOrgs = inOrder(fixedBodies(kind, seat), manyBodies(kind), place);
  const branches = inOrder(fixedOffices(kind, seat), kind === 'military' ? MANY_MILITARY : kind === 'police' ? MANY_POLICE : MANY_OFFICES, place);
  const commune = communes(kind, place);
  let given = 0;
  return {
    // Communes come first and make up two thirds, as they do in the province of the published season.
    partyOrg: () => `Đảng bộ ${commune && given++ % 3 < 2 ? commune() : partyOrgs()}`,
    branch: () => `Chi bộ ${branches()}`,
  };
}

function fixedBodies(kind: CommitteeKind, seat: string): readonly string[] {
  if (kind === 'bloc-committee') return PROVINCE_BODIES;
  if (kind === 'military') return MILITARY_BODIES;
  if (kind === 'police') return POLICE_BODIES;
  return DISTRICT_BODIES.map((body) => `${body} ${seat}`);
}

function fixedOffices(kind: CommitteeKind, seat: string): readonly string[] {
  return kind === 'bloc-committee' || kind === 'military' || kind === 'police' ? [] : DISTRICT_OFFICES.map((office) => `${office} ${seat}`);
}

function manyBodies(kind: CommitteeKind): readonly string[] {
  return kind === 'military' ? MANY_MILITARY : kind === 'police' ? MANY_POLICE : MANY_BODIES;
}

function communes(kind: CommitteeKind, place: () => string): (() => string) | undefined {
  if (kind === 'bloc-committee' || kind === 'military' || kind === 'police') return undefined;
  let first = true;
  return () => {
    const sort = kind !== 'district-committee' ? 'phường' : first ? 'thị trấn' : 'xã';
    first = false;
    return `${sort} ${place()}`;
  };
}

/** First everything of the fixed list, then one sort after the other, each with a place of its own. */
function inOrder(fixed: readonly string[], many: readonly string[], place: () => string): () => string {
  let at = 0;
  return () => {
    const index = at++;
    return fixed[index] ?? `${many[(index - fixed.length) % many.length]} ${place()}`;
  };
}
