"""The paper ticket: what is on it, its picture, the printers and the one worker that feeds them."""
