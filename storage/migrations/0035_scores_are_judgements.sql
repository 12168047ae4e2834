-- What jurors have said of works stands among all judgements; nothing of it is lost.

INSERT INTO judgements (thing_kind, thing_id, judge_id, scores, words, at)
SELECT 'work', entry_id, juror_id, scores, words, at FROM contest_scores ORDER BY entry_id, juror_id;
DROP TABLE contest_scores;
