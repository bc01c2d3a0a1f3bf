"""What the tests of the command share: no test is in here."""
