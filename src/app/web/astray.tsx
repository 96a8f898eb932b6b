import { EmptyState } from '#kit/empty-state.tsx';
import { useSay } from '#kit/language.tsx';
import { Page } from '#kit/page.tsx';

export function MissingScreen() {
  const say = useSay();
  return (
    <div className="page">
      <Page title={say({ vi: 'Không có trang này', en: 'There is no such page' })}>
        <EmptyState
          action={
            <a className="btn" href="/">
              {say({ vi: 'Về trang đầu', en: 'To the first page' })}
            </a>
          }
        >
          {say({ vi: 'Địa chỉ sai hoặc trang đã được dời. Kiểm tra lại địa chỉ, hoặc về trang đầu.', en: 'The address is wrong or the page has moved. Check the address, or go to the first page.' })}
        </EmptyState>
      </Page>
    </div>
  );
}

/** A mistake of ours in a page, or a part of it that could not be fetched after an update. */
export function CrashedScreen({ error }: { readonly error: unknown }) {
  const say = useSay();
  const moved = error instanceof TypeError && /import/i.test(error.message);
  return (
    <div className="page">
      <Page title={say({ vi: 'Trang chưa mở được', en: 'The page did not open' })}>
        <EmptyState
          action={
            <button type="button" className="btn main" onClick={() => window.location.reload()}>{say({ vi: 'Tải lại trang', en: 'Reload the page' })}</button>
          }
        >
          {moved
            ? say({ vi: 'Phần mềm vừa được cập nhật hoặc mạng bị ngắt. Tải lại trang để dùng bản mới; dữ liệu đã ghi không mất.', en: 'The software was updated or the network failed. Reload to use the new version; what was recorded is not lost.' })
            : say({ vi: 'Phần mềm gặp lỗi khi hiện trang này; dữ liệu đã ghi không mất. Tải lại trang, nếu vẫn lỗi thì báo người quản trị.', en: 'The software failed to show this page; what was recorded is not lost. Reload, and tell the administrator if it stays so.' })}
        </EmptyState>
      </Page>
    </div>
  );
}
