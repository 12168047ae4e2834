/** Matches answers of the bot with pressed buttons; either may be known first. */
export class Answers {
  constructor() {
    this.waiting = new Map();
    this.early = new Map();
  }

  /** Resolves to the answer, or null after `within` milliseconds. */
  wait(query, within) {
    const known = this.early.get(query);
    if (known) {
      this.early.delete(query);
      return Promise.resolve(known);
    }
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.waiting.delete(query);
        resolve(null);
      }, within);
      this.waiting.set(query, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
    });
  }

  came(answer) {
    const resolve = this.waiting.get(answer.query);
    this.waiting.delete(answer.query);
    if (resolve) resolve(answer);
    else {
      this.early.set(answer.query, answer);
      if (this.early.size > 50) this.early.delete(this.early.keys().next().value);
    }
  }
}
