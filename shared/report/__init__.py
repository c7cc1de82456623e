"""Reports for people and programs: the same figures as text, JSON, CSV, a workbook, a PDF with charts."""
