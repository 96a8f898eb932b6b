import type { Day } from '#foundation/day.ts';
import { useFormat } from '#kit/format.ts';
import { useSay } from '#kit/language.tsx';
import { Strong } from '#progress/web/strong.tsx';
import { bodyName } from '../core/body.ts';
import { type Overview, showPerTenThousand } from './personnel-view.ts';
import { lower } from './personnel-words.ts';

/** "17 người chuẩn bị cho 15 ủy viên ban chấp hành, số dư 13,33%. Cấp trên duyệt ngày …" */
export function PersonnelLead({ of }: { readonly of: Overview }) {
  const say = useSay();
  const show = useFormat();
  const committee = of.bodies.find(({ body }) => body === 'committee');
  const name = bodyName('committee', of.branch);
  if (of.locked) return <Strong text={say({ vi: `Cấp trên đã duyệt đề án nhân sự ngày **${show.day(of.locked.on as Day)}**; muốn đổi thì lập hồ sơ điều chỉnh.`, en: `The superior approved the scheme on **${show.day(of.locked.on as Day)}**; it changes by a dossier of adjustment.` })} />;
  if (of.scheme === null && of.papers.people === 0) return <>{say({ vi: 'Chưa có đề án nhân sự.', en: 'There is no personnel scheme yet.' })}</>;
  if (!committee || committee.seats === null) return <Strong text={say({ vi: `Đã có **${of.papers.people}** nhân sự; đề án chưa ghi số lượng.`, en: `**${of.papers.people}** persons; the scheme does not say how many seats.` })} />;
  if (committee.people === 0) return <Strong text={say({ vi: `Đề án bầu **${committee.seats}** người vào ${lower(name.vi)}; chưa có nhân sự nào.`, en: `**${committee.seats}** seats in the ${lower(name.en)}; nobody is prepared yet.` })} />;
  const surplus = committee.surplusPerTenThousand;
  const over = surplus !== null && surplus > 0 ? say({ vi: `, số dư **${showPerTenThousand(show, surplus)}**`, en: `, a surplus of **${showPerTenThousand(show, surplus)}**` }) : '';
  return <Strong text={say({ vi: `Chuẩn bị **${committee.people}** người để bầu **${committee.seats}** vào ${lower(name.vi)}`, en: `**${committee.people}** persons are prepared for **${committee.seats}** seats in the ${lower(name.en)}` }) + over + '.'} />;
}
