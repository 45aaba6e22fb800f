"""Who may come in: accounts, passwords, sessions, links, and the acts that people are named by."""
