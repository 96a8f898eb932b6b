import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useSay } from '#kit/language.tsx';
import { type Post, type PostId, postKinds, POSTS, SPHERES, sphereWords } from '../core/post.ts';
import css from './personnel.module.css';

/** Posts intended in state bodies, Front and unions; what does not go together is said where the list is looked at. */
export function PostFields({ posts, onPosts }: { readonly posts: readonly Post[]; readonly onPosts: (posts: Post[]) => void }) {
  const say = useSay();
  const change = (index: number, patch: Partial<Post>): void => onPosts(posts.map((post, at) => (at === index ? { ...post, ...patch } : post)));
  const groups = SPHERES.map((sphere) => ({ group: say(sphereWords[sphere]), items: POSTS.filter((post) => postKinds[post].sphere === sphere).map((post) => ({ value: post, label: say(postKinds[post].words) })) }));
  return (
    <fieldset className={css['group']}>
      <legend>{say({ vi: 'Chức danh dự kiến ở chính quyền, Mặt trận, đoàn thể', en: 'Posts intended in state bodies, Front and unions' })}</legend>
      {posts.map((post, index) => (
        <div key={index} className={css['postline']}>
          <NativeSelect size="sm" aria-label={say({ vi: `Chức danh ${index + 1}`, en: `Post ${index + 1}` })} value={post.post} data={groups} onChange={(event) => change(index, { post: event.currentTarget.value as PostId })} />
          <TextInput size="sm" aria-label={say({ vi: `Ở đâu, chức danh ${index + 1}`, en: `Of which body, post ${index + 1}` })} placeholder={post.post === 'other' ? say({ vi: 'Tên chức danh', en: 'Name of the post' }) : say({ vi: 'Ở đâu (để trống: tại địa phương)', en: 'Where (empty: here)' })} maxLength={200} value={post.of} onChange={(event) => change(index, { of: event.currentTarget.value })} />
          <button type="button" className="btn quiet" onClick={() => onPosts(posts.filter((_, at) => at !== index))}>{say({ vi: 'Bỏ', en: 'Remove' })}</button>
        </div>
      ))}
      {posts.length < 10 && <div><Button size="xs" variant="default" onClick={() => onPosts([...posts, { post: 'government-chair', of: '' }])}>{say({ vi: 'Thêm chức danh', en: 'Add a post' })}</Button></div>}
    </fieldset>
  );
}
