import { seatsOf, type SchemeFields } from './scheme.ts';
import { BODIES_OF_MEMBERS, type Body, bodyWords } from './body.ts';
import type { Finding } from './finding.ts';
import type { Candidate } from './person.ts';
import { INCOMPATIBLE, type Post, postKinds, postName } from './post.ts';

type Person = Pick<Candidate, 'id' | 'fullName' | 'bodies' | 'posts'>;

/** Conflicts between the posts intended: said, never refused. @rule R-CT35-4.5, R-244-23.1 */
export function postFindings(people: readonly Person[], scheme: Pick<SchemeFields, 'bodies'> | null): Finding[] {
  return [...twicePosts(people), ...people.flatMap(incompatible), ...people.flatMap((person) => offices(person, scheme)), ...twiceOffices(people)];
}

function warn(code: Finding['code'], people: readonly Person[], vi: string, en: string, more: Partial<Finding> = {}): Finding {
  return { code, rule: null, weight: 'warning', unconfirmed: false, people: people.map(({ id }) => id), sentence: { vi, en }, ...more };
}

const keyOf = ({ post, of }: Post): string => `${post}|${of.trim().toLocaleLowerCase('vi')}`;

function twicePosts(people: readonly Person[]): Finding[] {
  const holders = new Map<string, { post: Post; people: Person[] }>();
  for (const person of people) {
    for (const post of person.posts.filter((each) => postKinds[each.post].single)) {
      const found = holders.get(keyOf(post)) ?? { post, people: [] };
      holders.set(keyOf(post), { post, people: [...found.people, person] });
    }
  }
  return [...holders.values()].filter((each) => each.people.length > 1).map(({ post, people: both }) => {
    const [name, names] = [postName(post), both.map(({ fullName }) => fullName).join(', ')];
    return warn('post_twice', both, `${name.vi}: dự kiến cho ${both.length} người (${names}). Chọn một, hoặc ghi rõ là phương án.`, `${name.en}: intended for ${both.length} persons (${names}). Choose one, or say that they are alternatives.`);
  });
}

function incompatible(person: Person): Finding[] {
  const has = (post: Post['post']): boolean => person.posts.some((each) => each.post === post);
  return INCOMPATIBLE.filter(([one, other]) => has(one) && has(other)).map(([one, other]) => {
    const [a, b] = [postKinds[one].words, postKinds[other].words];
    return warn('posts_incompatible', [person], `${person.fullName}: dự kiến vừa ${lower(a.vi)}, vừa ${lower(b.vi)}. Xem lại chức danh.`, `${person.fullName}: intended both as ${lower(a.en)} and ${lower(b.en)}. Look at the posts again.`, { unconfirmed: true });
  });
}

/** Who is to lead is prepared for the committee, and for the standing committee where there is one. @rule R-244-23.1 */
function offices(person: Person, scheme: Pick<SchemeFields, 'bodies'> | null): Finding[] {
  return person.bodies.filter((body) => BODIES_OF_MEMBERS.includes(body)).flatMap((body): Finding[] => {
    const { vi, en } = bodyWords[body];
    if (!person.bodies.includes('committee')) return [warn('post_needs_committee', [person], `${person.fullName}: dự kiến ${lower(vi)} nhưng không có trong danh sách cấp ủy. Thêm vào danh sách cấp ủy.`, `${person.fullName}: prepared as ${lower(en)}, but not for the committee. Add the person there.`, { rule: 'R-244-23.1' })];
    const standing = body !== 'standing-committee' && seatsOf(scheme, 'standing-committee') !== null && !person.bodies.includes('standing-committee');
    return standing ? [warn('post_needs_standing', [person], `${person.fullName}: dự kiến ${lower(vi)} nhưng không có trong danh sách ban thường vụ. Thêm vào danh sách ban thường vụ.`, `${person.fullName}: prepared as ${lower(en)}, but not for the standing committee. Add the person there.`, { rule: 'R-244-23.1' })] : [];
  });
}

function twiceOffices(people: readonly Person[]): Finding[] {
  const single: readonly Body[] = ['secretary', 'inspection-chair'];
  return single.flatMap((body): Finding[] => {
    const several = people.filter((person) => person.bodies.includes(body));
    const { vi, en } = bodyWords[body];
    return several.length < 2 ? [] : [warn('office_twice', several, `${vi}: có ${several.length} phương án (${several.map(({ fullName }) => fullName).join(', ')}).`, `${en}: ${several.length} alternatives (${several.map(({ fullName }) => fullName).join(', ')}).`, { weight: 'note' })];
  });
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
