"""Long runs: crowds of processes, and what remains when processes and servers are killed."""

import pytest

pytest.register_assert_rewrite("tests.endurance.crowd")
