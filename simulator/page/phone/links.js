/**
 * What a link means on this phone: `{kind: "start", payload}`, `{kind: "startgroup", payload}`,
 * `{kind: "user", username}`, `{kind: "message", chat, id}`, `{kind: "web", url}`, or null for what must not be opened.
 */
export function readLink(address, botUsername) {
  let url;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
  } catch {
    return null;
  }
  const query = url.searchParams;
  if (url.protocol === "tg:" && url.host === "resolve") return toUser(query.get("domain") ?? "", query, botUsername);
  if (!["http:", "https:", "mailto:", "tel:"].includes(url.protocol)) return null;
  if (!["t.me", "telegram.me"].includes(url.host)) return { kind: "web", url: url.href };
  const path = url.pathname.split("/").filter(Boolean);
  const last = Number(path.at(-1));
  if (path[0] === "c" && path.length >= 3 && last) return { kind: "message", chat: Number(`-100${path[1]}`), id: last };
  if (path.length === 2 && last) return { kind: "message", username: path[0], id: last };
  if (path.length === 1) return toUser(path[0], query, botUsername);
  return { kind: "web", url: url.href };
}

function toUser(username, query, botUsername) {
  if (username.toLowerCase() !== botUsername.toLowerCase()) return { kind: "user", username };
  if (query.has("startgroup")) return { kind: "startgroup", payload: query.get("startgroup") };
  return { kind: "start", payload: query.get("start") };
}
