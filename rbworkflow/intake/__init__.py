"""Blank forms out; workbooks and evidence in: inbox, kinds of files, reading, matching, and the rows they become."""
