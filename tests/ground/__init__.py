"""What tests stand on: the sample office and others on their first day, with folders, people and mails."""
