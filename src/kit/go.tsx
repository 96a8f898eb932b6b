import { useRouter } from '@tanstack/react-router';
import { type ComponentProps, type MouseEvent, useCallback } from 'react';

/** A link within Đại Hội: `<Go href="/mua/vinh-long-2020?unit=LH">`. An ordinary link that does not reload the page. */
export function Go({ href, onClick, target, children, ...rest }: ComponentProps<'a'> & { readonly href: string }) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || target !== undefined) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <a {...rest} href={href} target={target} onClick={follow}>
      {children}
    </a>
  );
}

/** The same for code: `const go = useGo(); go('/to-chuc')`. */
export function useGo(): (href: string, options?: { readonly replace?: boolean }) => void {
  const router = useRouter();
  return useCallback((href, options) => (options?.replace === true ? router.history.replace(href) : router.history.push(href)), [router]);
}
