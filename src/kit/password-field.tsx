import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useSay } from './language.tsx';

/** A password, hidden until its eye is pressed; the eye speaks the reader's language. */
export function PasswordField(props: Omit<PasswordInputProps, 'visibilityToggleButtonProps' | 'withAsterisk' | 'required'>) {
  const say = useSay();
  return <PasswordInput {...props} required withAsterisk={false} visibilityToggleButtonProps={{ 'aria-label': say({ vi: 'Hiện hoặc ẩn mật khẩu', en: 'Show or hide the password' }) }} />;
}
