import en from "./texts/en.js";
import refusals from "./texts/refusals.js";
import ru from "./texts/ru.js";

const TABLES = { ru, en };

/** The language of a page without a wish: the browser's if it is one of ours, else Russian. */
export function languageOf(tag) {
  const short = (tag ?? "").slice(0, 2).toLowerCase();
  return short in TABLES ? short : null;
}

/** Words, numbers and times in one language. Times are UTC epoch seconds, shown in the browser's zone. */
export class Texts {
  constructor(lang) {
    this.lang = lang;
    this.table = TABLES[lang];
    this.plurals = new Intl.PluralRules(lang);
    this.formats = {
      time: this.format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
      weekday: this.format({ weekday: "short" }),
      day: this.format({ day: "numeric", month: "long" }),
      dayOfYear: this.format({ day: "numeric", month: "long", year: "numeric" }),
      short: this.format({ day: "2-digit", month: "2-digit", year: "2-digit" }),
      date: this.format({ weekday: "long", day: "numeric", month: "long" }),
      moment: this.format({ weekday: "short", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    };
  }

  format(options) {
    return new Intl.DateTimeFormat(this.lang === "en" ? "en-GB" : this.lang, options);
  }

  /** The text of a key; `{name}` is filled from `values`; a list is chosen from by the plural form of `values.n`. */
  t(key, values = {}) {
    let text = this.table[key];
    if (text === undefined) throw new Error(`No text ${key} in ${this.lang}`);
    if (typeof text === "object") text = text[this.plurals.select(values.n)] ?? text.other;
    return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  /** What the server says can't be done, in this language; a sentence of the bot or of Telegram as it came. */
  refusal(sentence) {
    return refusals[this.lang]?.[sentence] ?? sentence;
  }

  has(key) {
    return key in this.table;
  }

  time(at) {
    return this.formats.time.format(at * 1000);
  }

  /** For the list of chats: the time today, the weekday this week, else the date. */
  brief(at, now) {
    const days = daysBetween(at, now);
    if (days === 0) return this.time(at);
    if (days > 0 && days < 7) return this.formats.weekday.format(at * 1000);
    return this.formats.short.format(at * 1000);
  }

  /** For separators: today, yesterday, or the date. */
  day(at, now) {
    const days = daysBetween(at, now);
    if (days === 0) return this.t("today");
    if (days === 1) return this.t("yesterday");
    const sameYear = new Date(at * 1000).getFullYear() === new Date(now * 1000).getFullYear();
    return (sameYear ? this.formats.day : this.formats.dayOfYear).format(at * 1000);
  }

  date(at) {
    return this.formats.date.format(at * 1000);
  }

  moment(at) {
    return this.formats.moment.format(at * 1000);
  }

  /** A span in its largest unit: seconds → «3 ч», «2 дня». */
  span(seconds) {
    const units = [["day", 86400], ["hour", 3600], ["minute", 60]];
    const parts = [];
    let left = Math.round(seconds / 60) * 60;
    for (const [unit, size] of units) {
      const n = Math.floor(left / size);
      left -= n * size;
      if (n) parts.push(new Intl.NumberFormat(this.lang, { style: "unit", unit, unitDisplay: "short" }).format(n));
    }
    return parts.slice(0, 2).join(" ") || new Intl.NumberFormat(this.lang, { style: "unit", unit: "minute", unitDisplay: "short" }).format(0);
  }

  /** Bytes → «12,3 КБ». */
  size(bytes) {
    const units = this.table.sizes;
    let n = bytes;
    let unit = 0;
    while (n >= 1000 && unit < units.length - 1) {
      n /= 1024;
      unit += 1;
    }
    const digits = unit && n < 100 ? 1 : 0;
    return `${new Intl.NumberFormat(this.lang, { maximumFractionDigits: digits }).format(n)} ${units[unit]}`;
  }
}

function daysBetween(at, now) {
  const midnight = (seconds) => new Date(seconds * 1000).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(at)) / 86_400_000);
}
