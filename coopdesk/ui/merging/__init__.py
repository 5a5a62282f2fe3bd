"""A colleague's workbook merged: three versions side by side, hers or ours, done as one."""
