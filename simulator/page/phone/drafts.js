/** What a person was writing, by chat: kept in the window, so that a reload loses nothing. */
export class Drafts {
  /** `person`: whose phone it is. */
  constructor(person) {
    this.person = person;
  }

  /** {text, entities}, or null. */
  get(chat) {
    const kept = sessionStorage.getItem(this.key(chat));
    return kept ? JSON.parse(kept) : null;
  }

  set(chat, content) {
    if (content.text) sessionStorage.setItem(this.key(chat), JSON.stringify(content));
    else sessionStorage.removeItem(this.key(chat));
  }

  key(chat) {
    return `simulator.draft.${this.person}.${chat}`;
  }
}
