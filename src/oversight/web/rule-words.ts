import { ruleWords } from '#campaigns/web/rule-words.ts';
import { ruleSentences } from '#documents/web/rule-words.ts';
import type { Sentence } from '#foundation/sentence.ts';

const OWN: Readonly<Record<string, Sentence>> = {
  'R-SEED-5': { vi: 'Đại hội cấp cơ sở hoàn thành trong tháng 6/2020, cấp huyện trong tháng 8/2020.', en: 'Grassroots congresses are over by the end of June 2020, district congresses by the end of August.' },
  'R-SEED-8': { vi: 'Cấp ủy cấp trên phân công cán bộ có kinh nghiệm theo dõi, giúp nơi khó khăn, nơi chưa có kinh nghiệm, nơi nội bộ chưa thống nhất.', en: 'The superior committee sends experienced people to places that are difficult, inexperienced or divided.' },
  'R-SEED-3': { vi: 'Nơi được chọn bầu trực tiếp bí thư tại đại hội phải chuẩn bị riêng.', en: 'Where the secretary is elected directly at the congress there is preparation of its own.' },
  'R-NS-1': { vi: 'Nhân sự tái cử làm đủ năm bước, mỗi bước một hội nghị có biên bản.', en: 'Re-election takes five steps, each a conference with minutes.' },
  'R-HD62-1': { vi: 'Đại hội bầu trực tiếp bí thư có hồ sơ riêng.', en: 'A congress that elects its secretary directly has a file of its own.' },
  'R-QD24-12.1': { vi: 'Cấp ủy triệu tập đề xuất số lượng, danh sách Đoàn Chủ tịch để đại hội biểu quyết.', en: 'The convening committee proposes number and names of the presidium; the congress votes on them.' },
};

/** A rule of oversight in a sentence; undefined: its number alone. */
export function ruleSentence(rule: string): Sentence | undefined {
  return OWN[rule] ?? ruleSentences[rule] ?? ruleWords[rule]?.says;
}
