/** How values and words are written for people. */
const CHANNELS = {
  COUNTER: '窓口', PHONE: '電話', ONLINE: 'オンライン', POST: '郵送', VISIT: '訪問',
  REMOTE_COUNTER: 'リモート窓口', AI_CONCIERGE: 'AIコンシェルジュ',
};
export const WEEKDAYS = {
  MONDAY: '月', TUESDAY: '火', WEDNESDAY: '水', THURSDAY: '木', FRIDAY: '金', SATURDAY: '土', SUNDAY: '日',
};
const NOTHING = '—';
const PLAIN = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 });
const PERCENT = new Intl.NumberFormat('ja-JP', { style: 'percent', maximumFractionDigits: 1 });
const TIME = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit', second: '2-digit' });
const DATE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' });

export const channel = (code) => CHANNELS[code] ?? code ?? '不明';
export const number = (value) => (isNothing(value) ? NOTHING : PLAIN.format(value));
export const percent = (value) => (isNothing(value) ? NOTHING : PERCENT.format(value));
export const clock = (moment) => TIME.format(new Date(moment));
/** The day in the city on which that moment falls, such as 2026-11-29. */
export const dayOf = (moment) => DATE.format(new Date(moment));
export const shortDay = (day) => `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}`;
export const monthName = (month) => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`;

export function isNothing(value) {
  return value === null || value === undefined;
}

export function duration(seconds) {
  if (isNothing(seconds)) {
    return NOTHING;
  }
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  if (minutes >= 6000) {
    return `${PLAIN.format(Math.round(minutes / 60))}時間`;
  }
  if (minutes >= 60) {
    return `${Math.floor(minutes / 60)}時間${String(minutes % 60).padStart(2, '0')}分`;
  }
  if (minutes >= 10) {
    return `${Math.round(whole / 60)}分`;
  }
  return minutes > 0 ? `${minutes}分${String(whole % 60).padStart(2, '0')}秒` : `${whole}秒`;
}

/** A value of a KPI in its unit. */
export function valued(value, metric) {
  if (isNothing(value)) {
    return NOTHING;
  }
  switch (metric.unit) {
    case 'SECONDS': return duration(value);
    case 'SHARE': return percent(value);
    default: return `${PLAIN.format(value)}${metric.unitLabel}`;
  }
}

/** Whether its value is the median of many. */
export const isSpread = (metric) => metric.formula.form === 'DISTRIBUTION';

export function lastDayOf(month) {
  const [year, ordinal] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, ordinal, 0)).getUTCDate()).padStart(2, '0')}`;
}

export function monthsBefore(month, count) {
  const [year, ordinal] = month.split('-').map(Number);
  return new Date(Date.UTC(year, ordinal - 1 - count, 1)).toISOString().slice(0, 7);
}
