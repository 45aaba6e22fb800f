"""Work on a stranger's bytes in a child process that can harm nobody."""
