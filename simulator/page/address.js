/**
 * What the address of the page says:
 * `?person=1001&second=1002&start=payload&lang=ru&theme=dark&chrome=0`.
 *
 * `chrome=0` leaves only the phone, for pictures in docs.
 */
export function readAddress(location) {
  const query = new URLSearchParams(location.search);
  const number = (name) => (/^\d+$/.test(query.get(name) ?? "") ? Number(query.get(name)) : null);
  const oneOf = (name, allowed) => (allowed.includes(query.get(name)) ? query.get(name) : null);
  return {
    person: number("person"),
    second: number("second"),
    start: query.get("start"),
    lang: oneOf("lang", ["ru", "en"]),
    theme: oneOf("theme", ["light", "dark"]),
    chrome: query.get("chrome") !== "0",
  };
}

/** Keeps the persons on the phones in the address, so that a reload shows the same; `start` happens only once. */
export function rememberPersons(first, second) {
  const query = new URLSearchParams(location.search);
  query.delete("start");
  query.set("person", first);
  if (second) query.set("second", second);
  else query.delete("second");
  history.replaceState(null, "", `?${query}`);
}
