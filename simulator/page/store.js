import { Live } from "./live.js";

const TYPING_LASTS = 5000;

/**
 * What one person's phone knows, kept true by the live stream.
 *
 * Tells listeners of "change" what happened: `detail` is `{kind, chat?, message?, …}` where `kind` is one of
 * sync, rows, messages, edited, answer, typing, bot, clock, persons, link.
 */
export class PhoneStore extends EventTarget {
  constructor(personId, api) {
    super();
    this.id = personId;
    this.api = api;
    this.person = null;
    this.bot = null;
    this.clock = null;
    this.rows = new Map(); // chat id → ChatRow
    this.threads = new Map(); // chat id → {messages: [PhoneMessage], complete: bool}
    this.typing = new Map(); // chat id → {action, timer}
    this.connected = true;
    this.waiting = []; // events that came while the state was being read
    this.syncing = null;
    this.line = Promise.resolve();
  }

  /** Connects; resolves when the state was read for the first time. */
  open() {
    return new Promise((resolve) => {
      this.addEventListener("change", function first({ detail }) {
        if (detail.kind !== "sync") return;
        this.removeEventListener("change", first);
        resolve();
      });
      this.live = new Live(this.api.liveUrl, {
        onOpen: () => this.sync(),
        onEvent: (event) => (this.waiting ? this.waiting.push(event) : this.apply(event)),
        onBreak: () => this.setConnected(false),
      });
    });
  }

  close() {
    this.live?.close();
    for (const { timer } of this.typing.values()) clearTimeout(timer);
  }

  emit(kind, detail = {}) {
    this.dispatchEvent(new CustomEvent("change", { detail: { kind, ...detail } }));
  }

  setConnected(connected) {
    if (this.connected === connected) return;
    this.connected = connected;
    this.emit("link");
  }

  /** Reads everything anew: the stream may have been away for longer than the server remembers. */
  async sync() {
    this.waiting ??= [];
    const turn = (this.syncing = {});
    let known;
    try {
      const [phone, threads] = await Promise.all([
        this.api.phone(),
        Promise.all([...this.threads.keys()].map(async (chat) => [chat, await this.api.messages(chat)])),
      ]);
      if (turn !== this.syncing) return;
      this.person = phone.person;
      this.bot = phone.bot;
      known = phone.n;
      this.setClock(phone.clock);
      this.rows = new Map(phone.chats.map((row) => [row.chat.id, row]));
      for (const [chat, messages] of threads) this.threads.set(chat, { messages, complete: messages.length < 50 });
    } catch (error) {
      if (turn === this.syncing) setTimeout(() => turn === this.syncing && this.sync(), 500);
      if (!error.offline) console.warn(error);
      return;
    }
    const waiting = this.waiting ?? [];
    this.waiting = null;
    this.connected = true;
    this.emit("sync");
    // What the state holds already must not count twice; answers and typing are no part of the state.
    for (const event of waiting) {
      if (event.n > known || event.kind === "answer" || event.kind === "typing") this.apply(event);
    }
  }

  apply(event) {
    switch (event.kind) {
      case "message":
        return this.addMessage(event.chat, event.message, { silent: event.silent });
      case "edited":
      case "reactions":
        return this.replaceMessage(event.chat, event.message, event.kind);
      case "deleted":
        return this.removeMessages(event.chat, event.messages);
      case "chat":
        if (event.row) this.rows.set(event.row.chat.id, event.row);
        return this.emit("rows", { chat: event.row?.chat.id });
      case "answer":
        return this.emit("answer", { answer: event });
      case "typing":
        return this.setTyping(event.chat, event.action);
      case "bot":
        this.bot = event.bot;
        return this.emit("bot");
      case "clock":
        this.setClock(event.clock);
        return this.emit("clock");
      case "persons":
        this.person = event.persons.find((person) => person.id === this.id) ?? this.person;
        return this.emit("persons", { persons: event.persons });
    }
  }

  // The clock of this world

  setClock(clock) {
    this.clock = clock;
    this.clockReadAt = performance.now();
  }

  /** UTC epoch seconds in this world. */
  now() {
    return this.clock ? this.clock.now + (performance.now() - this.clockReadAt) / 1000 : Date.now() / 1000;
  }

  // Messages

  addMessage(chat, message, { silent = false } = {}) {
    const row = this.rows.get(chat);
    const fresh = !row?.last || row.last.message_id < message.message_id;
    if (row && fresh) {
      row.last = message;
      if (!message.out) row.unread += 1;
    }
    if (!message.out && this.isBot(message.from)) this.markRead(chat, message.message_id);
    if (!message.out) this.clearTyping(chat);
    const thread = this.threads.get(chat);
    if (thread) insert(thread.messages, message);
    this.emit("messages", { chat, message: fresh ? message : null, silent });
    if (row) this.emit("rows", { chat });
  }

  /** The bot has answered: what was written before has been read. The server has no event for it. */
  markRead(chat, before) {
    for (const one of this.threads.get(chat)?.messages ?? []) {
      if (one.out && one.message_id < before) one.read = true;
    }
  }

  replaceMessage(chat, message, kind) {
    const messages = this.threads.get(chat)?.messages ?? [];
    const at = messages.findIndex((one) => one.message_id === message.message_id);
    if (at >= 0) messages[at] = message;
    if (kind === "edited" && this.isBot(message.from)) this.markRead(chat, Infinity);
    this.emit(kind === "edited" ? "edited" : "messages", { chat, message: kind === "edited" ? message : null });
    const row = this.rows.get(chat);
    if (row?.last?.message_id !== message.message_id) return;
    row.last = message;
    this.emit("rows", { chat });
  }

  removeMessages(chat, ids) {
    const thread = this.threads.get(chat);
    if (thread) thread.messages = thread.messages.filter((one) => !ids.includes(one.message_id));
    const row = this.rows.get(chat);
    if (row?.last && ids.includes(row.last.message_id)) {
      row.last = thread?.messages.at(-1) ?? null;
      this.emit("rows", { chat });
    }
    this.emit("messages", { chat });
  }

  message(chat, id) {
    return this.threads.get(chat)?.messages.find((one) => one.message_id === id);
  }

  /** Reads the newest messages of a chat once. */
  async loadThread(chat) {
    if (this.threads.has(chat)) return;
    const thread = { messages: [], complete: true };
    this.threads.set(chat, thread);
    for (const message of await this.api.messages(chat)) insert(thread.messages, message);
    thread.complete = thread.messages.length < 50;
    this.emit("messages", { chat });
  }

  /** Reads the page before the oldest message; false when there is none. */
  async loadOlder(chat) {
    const thread = this.threads.get(chat);
    if (!thread || thread.complete || thread.loading) return false;
    thread.loading = true;
    try {
      const older = await this.api.messages(chat, thread.messages[0].message_id);
      for (const message of older) insert(thread.messages, message);
      thread.complete = older.length < 50;
    } finally {
      thread.loading = false;
    }
    this.emit("messages", { chat });
    return true;
  }

  async read(chat) {
    const row = this.rows.get(chat);
    if (!row?.unread) return;
    row.unread = 0;
    this.emit("rows", { chat });
    await this.api.do("read", { chat });
  }

  // Acts that answer with messages: the answer may come before the live event does, and the other way round.

  async act(verb, body) {
    const result = await this.inTurn(() => this.api.do(verb, body));
    if (result?.message_id && result.chat) this.settle(result);
    return result;
  }

  async upload(what) {
    for (const message of await this.inTurn(() => this.api.upload(what))) this.settle(message);
  }

  /** What a person does arrives in the order in which they did it, as from a real phone: two requests at once may overtake each other. */
  inTurn(what) {
    const done = this.line.then(what);
    this.line = done.catch(() => {});
    return done;
  }

  settle(message) {
    const chat = message.chat.id;
    if (this.message(chat, message.message_id)) return;
    this.addMessage(chat, message);
  }

  // Typing

  setTyping(chat, action) {
    this.clearTyping(chat);
    const timer = setTimeout(() => this.clearTyping(chat), TYPING_LASTS);
    this.typing.set(chat, { action, timer });
    this.emit("typing", { chat });
  }

  clearTyping(chat) {
    const now = this.typing.get(chat);
    if (!now) return;
    clearTimeout(now.timer);
    this.typing.delete(chat);
    this.emit("typing", { chat });
  }

  isBot(user) {
    return Boolean(user && this.bot && user.id === this.bot.id);
  }
}

/** Puts a message into its place by id; one that is there already is replaced. */
function insert(messages, message) {
  let at = messages.length;
  while (at > 0 && messages[at - 1].message_id > message.message_id) at -= 1;
  if (messages[at - 1]?.message_id === message.message_id) messages[at - 1] = message;
  else messages.splice(at, 0, message);
}
