const SHORTEST_PAUSE = 250; // milliseconds
const LONGEST_PAUSE = 4000;

/**
 * Follows a stream of Server-Sent Events for as long as it isn't closed.
 *
 * After a break it goes on behind the last event it saw, with growing pauses: the browser's own pause is three
 * seconds and more, and it gives up when a server that is being restarted answers something else.
 * `onOpen` is called at each (re)opening.
 */
export class Live {
  constructor(url, { onOpen, onEvent, onBreak }) {
    this.url = url;
    this.handlers = { onOpen, onEvent, onBreak };
    this.pause = SHORTEST_PAUSE;
    this.seen = null;
    this.retry = () => {
      clearTimeout(this.timer);
      if (this.source.readyState === EventSource.CLOSED) this.begin();
    };
    addEventListener("online", this.retry);
    this.begin();
  }

  begin() {
    const source = new EventSource(this.seen === null ? this.url : `${this.url}?after=${this.seen}`);
    this.source = source;
    source.onopen = () => {
      this.pause = SHORTEST_PAUSE;
      this.handlers.onOpen();
    };
    source.onmessage = (message) => {
      const event = JSON.parse(message.data);
      this.seen = event.n;
      this.handlers.onEvent(event);
    };
    source.onerror = () => {
      source.close();
      this.handlers.onBreak();
      this.timer = setTimeout(this.retry, this.pause);
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
    };
  }

  close() {
    clearTimeout(this.timer);
    removeEventListener("online", this.retry);
    this.source.close();
  }
}
