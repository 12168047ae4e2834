"""What lives outside of the process for long and must be understood later: chats, links, drafts, rows in flight."""
