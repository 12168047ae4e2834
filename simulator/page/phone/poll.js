import { el } from "../dom.js";
import { icon } from "../icons.js";
import { renderText } from "./entities.js";

/** A poll: choices before the vote, bars after it. `vote(options)` sends; `[]` takes the vote back. */
export function renderPoll(message, { texts, acts, vote }) {
  const t = texts.t.bind(texts);
  const { poll } = message;
  const chosen = message.chosen ?? [];
  const showResults = poll.is_closed || chosen.length > 0;
  const kind = poll.is_closed ? t("pollClosed") : poll.type === "quiz" ? t("quiz") : t(poll.is_anonymous ? "poll_anonymous" : "poll_public");
  const total = poll.total_voter_count;
  return el(
    "div",
    { class: "poll" },
    el("div", { class: "poll-question" }, renderText(poll.question, poll.question_entities, acts)),
    el("div", { class: "poll-kind" }, kind),
    showResults ? results(poll, chosen, t) : choices(poll, t, vote),
    el("div", { class: "poll-total" }, total ? t("votes", { n: total }) : t("noVotes")),
    showResults && chosen.length && !poll.is_closed && poll.type !== "quiz"
      ? el("button", { type: "button", class: "poll-button", "data-focus": "poll-retract", onclick: () => vote([]) }, t("retractVote"))
      : null,
  );
}

function choices(poll, t, vote) {
  if (!poll.allows_multiple_answers) {
    return el(
      "div",
      { class: "poll-options" },
      poll.options.map((option, i) =>
        el("button", { type: "button", class: "poll-choice", "data-focus": `poll-${i}`, onclick: () => vote([i]) }, el("span", { class: "poll-mark" }), option.text),
      ),
    );
  }
  const boxes = poll.options.map((option, i) => el("input", { type: "checkbox", "data-focus": `poll-${i}` }));
  const send = el("button", { type: "button", class: "poll-button", disabled: true, onclick: () => vote(boxes.flatMap((box, i) => (box.checked ? [i] : []))) }, t("vote"));
  return el(
    "div",
    { class: "poll-options", onchange: () => (send.disabled = !boxes.some((box) => box.checked)) },
    poll.options.map((option, i) => el("label", { class: "poll-choice" }, boxes[i], el("span", { class: "poll-mark square" }), option.text)),
    send,
  );
}

function results(poll, chosen, t) {
  const right = poll.correct_option_ids ?? (poll.correct_option_id === undefined ? [] : [poll.correct_option_id]);
  return el(
    "ul",
    { class: "poll-options" },
    poll.options.map((option, i) => {
      const share = poll.total_voter_count ? Math.round((100 * option.voter_count) / poll.total_voter_count) : 0;
      const bar = el("span", { class: "poll-bar" });
      bar.style.setProperty("--share", `${share}%`);
      const notes = [chosen.includes(i) ? t("yourChoice") : "", right.includes(i) ? t("correct") : ""].filter(Boolean).join(", ");
      return el(
        "li",
        { class: `poll-result${right.length && chosen.includes(i) && !right.includes(i) ? " wrong" : ""}` },
        el("span", { class: "poll-share" }, `${share}%`),
        el("span", { class: "poll-text" }, option.text, notes ? el("span", { class: "sr-only" }, `, ${notes}`) : null, chosen.includes(i) || right.includes(i) ? icon("check") : null),
        bar,
      );
    }),
  );
}
