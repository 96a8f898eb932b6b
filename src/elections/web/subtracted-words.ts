import type { Sentence } from '#foundation/sentence.ts';
import type { ProtocolBase, SubtractedKey } from '../core/protocol.ts';

const KEY_WORDS: { readonly [K in SubtractedKey]: Sentence } = {
  temporarilyElsewhere: { vi: 'sinh hoạt tạm thời nơi khác', en: 'on temporary activity elsewhere' },
  exemptAbsent: { vi: 'được miễn công tác và sinh hoạt, vắng mặt', en: 'exempted and absent' },
  suspended: { vi: 'bị đình chỉ sinh hoạt', en: 'suspended' },
  excusedThroughout: { vi: 'vắng suốt đại hội có lý do chính đáng', en: 'excused for the whole congress' },
  convenersAbsentThroughout: { vi: 'cấp ủy viên triệu tập vắng suốt đại hội', en: 'conveners absent throughout' },
  delegatesAbsentUnreplaced: { vi: 'đại biểu vắng suốt đại hội, không có dự khuyết thay', en: 'delegates absent throughout without an alternate' },
};

/** Who is taken off the base and why, each kind with its number and names; nothing when nobody is. */
export function subtractedWords(subtracted: ProtocolBase['subtracted']): Sentence {
  const kinds = Object.entries(KEY_WORDS).flatMap(([key, words]) => {
    const people = subtracted.filter((each) => each.as === key).map(({ fullName }) => fullName);
    return people.length === 0 ? [] : [{ words, people }];
  });
  const joined = (language: keyof Sentence): string => kinds.map(({ words, people }) => `${words[language]}: ${people.length} (${people.join(', ')})`).join('; ');
  return { vi: joined('vi'), en: joined('en') };
}
