"""The terminal beside bare baselines, interleaved in one run: start to first frame, key to first byte, bytes a key."""

import fcntl
import os
import pty
import select
import statistics
import struct
import tempfile
import termios
import time

from contenders import verdict
from measure import need
from workshop import HERE, ROOT, SHOP


def built(package, product):
    """A release build with the Swift library linked in: how a program is handed out that must start at once."""
    build = ["swift", "build", "-c", "release", "-j", "2", "--static-swift-stdlib", "--package-path", package]
    if package != ROOT:
        build += ["--scratch-path", SHOP / f"{product}-build"]
    need([*build, "--product", product])
    return os.path.join(need([*build, "--show-bin-path"]).text.strip(), product)


def spawn(command, state):
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", CONGDAN_STATE=state, CONGDAN_COURSES=str(ROOT))
        os.execvp(command[0], command)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    return pid, fd


def read(fd, timeout):
    ready, _, _ = select.select([fd], [], [], timeout)
    if not ready:
        return b""
    try:
        return os.read(fd, 1 << 16)
    except OSError:
        return b""


def end(pid, fd):
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    os.close(fd)


def start(command, marker, state):
    """Milliseconds from fork to `marker` on the terminal."""
    begun = time.perf_counter()
    pid, fd = spawn(command, state)
    seen = b""
    while marker not in seen:
        piece = read(fd, 5)
        if not piece:
            break
        seen += piece
    took = (time.perf_counter() - begun) * 1000
    end(pid, fd)
    return took


def settle(fd):
    while read(fd, 0.15):
        pass


class Typist:
    """Sits at one program and types the same keys over and over."""

    def __init__(self, command, before, text):
        self.pid, self.fd = spawn(command, tempfile.mkdtemp())
        self.text, self.pressed, self.sent = text, 0, 0
        settle(self.fd)
        for key in before:
            os.write(self.fd, key)
            settle(self.fd)

    def press(self):
        """One key: microseconds to the first byte that answers it."""
        begun = time.perf_counter()
        os.write(self.fd, self.text[self.pressed % len(self.text)])
        self.pressed += 1
        answer = read(self.fd, 2)
        self.sent += len(answer)
        return (time.perf_counter() - begun) * 1e6

    def rest(self, pause):
        """Takes what is still to come, until the program has been quiet for so many seconds."""
        while more := read(self.fd, pause):
            self.sent += len(more)


def bench(rounds):
    congdan, hello = built(ROOT, "congdan"), built(HERE / "hello", "hello")
    bench_frames(congdan, hello, rounds)
    bench_keys(congdan)


def bench_frames(congdan, hello, rounds):
    contenders = {
        "hello with ArgumentParser": ([hello], b"hello", tempfile.mkdtemp()),
        "vim": (["vim", "-u", "NONE", "-N"], b"VIM", tempfile.mkdtemp()),
        "congdan, first time": ([congdan], "Tiến độ".encode(), tempfile.mkdtemp()),
        "congdan, going on": ([congdan], "Tiến độ".encode(), with_a_course_begun(congdan)),
        "congdan learn": ([congdan, "learn"], b"1/7", tempfile.mkdtemp()),
    }
    results = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, arguments in contenders.items():
            results[name].append(start(*arguments))
    medians = {name: statistics.median(times) for name, times in results.items()}
    floor = medians["hello with ArgumentParser"]
    print(f"\nStart to first frame on 80 × 24 (ratio to hello; median of {rounds})")
    for name, median in medians.items():
        print(f"  {name:28} {median:7.2f} ms {median / floor:6.2f}×")
    slowest = max(medians["congdan, first time"], medians["congdan, going on"], medians["congdan learn"]) / floor
    verdict(f"first frame {slowest:.2f}× hello at the slowest, at most 3× is asked", slowest <= 3)


def with_a_course_begun(congdan):
    """A state folder where the home screen has somewhere to go on."""
    state = tempfile.mkdtemp()
    pid, fd = spawn([congdan, "learn"], state)
    settle(fd)
    os.write(fd, b"\r")
    settle(fd)
    end(pid, fd)
    return state


def bench_keys(congdan):
    # Left to itself the terminal's driver echoes what is typed to `cat`, and no program has been asked yet: as beside
    # every full-screen program, echo is off, and `cat` answers the key itself.
    # Escape and b open the map, whose search field has the focus.
    typists = {
        "the driver's echo": Typist(["cat"], [], [b"a"]),
        "cat": Typist(["sh", "-c", "stty raw -echo; exec cat"], [], [b"a"]),
        "vim, writing": Typist(["vim", "-u", "NONE", "-N"], [b"i"], [b"a", b"\x7f"]),
        "congdan, moving the focus": Typist([congdan], [], [b"\t"]),
        "congdan, writing in a field": Typist([congdan, "learn"], [b"\x1b", b"b"], [b"a", b"\x7f"]),
    }
    # In bursts, as a key that is held down; and one by one, each program having slept and left the caches to others.
    compare("in bursts", typists, bursts=40, keys=50, pause=0.001, is_asked=True)
    compare("one by one, with pauses", typists, bursts=400, keys=1, pause=0.003, is_asked=False)
    print("  bytes a key: " + ", ".join(f"{name} {each.sent / each.pressed:.0f}" for name, each in typists.items()))
    for typist in typists.values():
        end(typist.pid, typist.fd)


def compare(how, typists, bursts, keys, pause, is_asked):
    times = {name: [] for name in typists}
    for _ in range(bursts):
        for name, typist in typists.items():
            times[name] += [typist.press() for _ in range(keys)]
            typist.rest(pause)
    medians = {name: statistics.median(each) for name, each in times.items()}
    floor = medians["cat"]
    print(f"\nKey to first byte, {how} (ratio to cat; median of {bursts * keys})")
    for name, median in medians.items():
        print(f"  {name:28} {median:7.0f} µs {median / floor:6.2f}×")
    slowest = max(median for name, median in medians.items() if name.startswith("congdan")) / floor
    if is_asked:
        verdict(f"key {slowest:.2f}× cat at the slowest, at most 3× is asked", slowest <= 3)
