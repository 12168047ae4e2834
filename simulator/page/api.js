/** The server refused (`message` is its sentence) or could not be reached (`offline`). */
export class ApiError extends Error {
  constructor(message, { offline = false, status = 0 } = {}) {
    super(message);
    this.offline = offline;
    this.status = status;
  }
}

async function call(method, path, body) {
  const request = { method };
  if (body instanceof FormData) request.body = body;
  else if (body !== undefined) {
    request.body = JSON.stringify(body);
    request.headers = { "Content-Type": "application/json" };
  }
  let response;
  try {
    response = await fetch(path, request);
  } catch {
    throw new ApiError("", { offline: true });
  }
  const answer = await response.json().catch(() => null);
  if (!answer) throw new ApiError(`HTTP ${response.status}`, { status: response.status });
  if (!answer.ok) throw new ApiError(answer.error, { status: response.status });
  return answer.result;
}

/** Calls of PHONE.md that belong to nobody in particular. */
export const world = {
  persons: () => call("GET", "/phone/persons"),
  addPerson: (person) => call("POST", "/phone/persons", person),
  moveClock: (move) => call("POST", "/phone/clock", move),
  faults: () => call("GET", "/phone/faults"),
  sicken: (fault) => call("POST", "/phone/faults", fault),
  cure: () => call("DELETE", "/phone/faults"),
  calls: (since) => call("GET", `/phone/calls?since=${since}`),
  fileUrl: (id) => `/phone/files/${encodeURIComponent(id)}`,
};

/** Calls of PHONE.md of one person. */
export class PersonApi {
  constructor(person) {
    this.path = `/phone/${person}`;
  }

  get liveUrl() {
    return `${this.path}/live`;
  }

  phone() {
    return call("GET", this.path);
  }

  messages(chat, before) {
    const page = before ? `?before=${before}&limit=50` : "?limit=50";
    return call("GET", `${this.path}/chats/${chat}${page}`);
  }

  /** @param verb one of PHONE.md: send, press, start, read, … */
  do(verb, body = {}) {
    return call("POST", `${this.path}/${verb}`, body);
  }

  upload({ chat, files, caption, as }) {
    const form = new FormData();
    form.set("chat", chat);
    form.set("as", as);
    if (caption) form.set("caption", caption);
    for (const file of files) form.append("file", file, file.name);
    return call("POST", `${this.path}/upload`, form);
  }
}
