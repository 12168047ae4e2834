-- A link that an organizer put out before it was kept who did is none that its maker may put back. Who did is in the audit.
UPDATE invitations SET revoked_by = did.actor_id
FROM (SELECT subject, actor_id, max(id) FROM audit WHERE action = 'invitation.revoke' GROUP BY subject) AS did
WHERE did.subject = 'invitation:' || invitations.code
  AND invitations.revoked_at IS NOT NULL AND invitations.revoked_by IS NULL
  AND did.actor_id <> invitations.created_by
  AND did.actor_id IN (SELECT id FROM members);
