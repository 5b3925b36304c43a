/** Today where the user is, as `YYYY-MM-DD`: what the expiry of a suppression is compared with. */
export function localDate(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
