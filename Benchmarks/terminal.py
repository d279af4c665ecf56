#!/usr/bin/env python3
"""The terminal beside bare baselines, interleaved in one run: start to first frame, key to first byte, bytes a key.

usage: terminal.py CONGDAN HELLO REPOSITORY [ROUNDS]
CONGDAN and HELLO are release builds with the Swift library linked in. Prints medians and ratios; asserts nothing.
"""
import fcntl, os, pty, select, statistics, struct, sys, tempfile, termios, time


REPOSITORY = sys.argv[3] if len(sys.argv) > 3 else "."


def spawn(command, state):
    pid, fd = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", CONGDAN_STATE=state, CONGDAN_COURSES=REPOSITORY)
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


def keys(command, state, text, count):
    """Microseconds from a key to the first byte that answers it, and bytes a key."""
    pid, fd = spawn(command, state)
    settle(fd)
    times, sent = [], 0
    for index in range(count):
        begun = time.perf_counter()
        os.write(fd, text[index % len(text)])
        first = read(fd, 2)
        times.append((time.perf_counter() - begun) * 1e6)
        sent += len(first)
        while True:
            more = read(fd, 0.003)
            if not more:
                break
            sent += len(more)
    end(pid, fd)
    return statistics.median(times), sent / count


def main():
    congdan, hello = sys.argv[1:3]
    rounds = int(sys.argv[4]) if len(sys.argv) > 4 else 40
    state = tempfile.mkdtemp()
    home = [congdan]
    learn = [congdan, "learn"]
    contenders = {
        "hello with ArgumentParser": ([hello], b"hello", state),
        "vim": (["vim", "-u", "NONE", "-N"], b"VIM", state),
        "congdan, home, first time": (home, "Tiến độ".encode(), state),
        "congdan learn": (learn, b"1/7", tempfile.mkdtemp()),
    }
    # Once through the welcome, so that the home screen has somewhere to go on.
    again = tempfile.mkdtemp()
    pid, fd = spawn(learn, again)
    settle(fd)
    os.write(fd, b"\r")
    settle(fd)
    end(pid, fd)
    contenders["congdan, home, going on"] = (home, "Tiến độ".encode(), again)
    results = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, arguments in contenders.items():
            results[name].append(start(*arguments))
    floor = statistics.median(results["hello with ArgumentParser"])
    print("start to first frame (median of %d)" % rounds)
    for name, times in results.items():
        print("  %-28s %7.2f ms  %5.2fx" % (name, statistics.median(times), statistics.median(times) / floor))
    cat, cat_bytes = keys(["cat"], state, [b"a"], 200)
    # On the home screen Tab moves the focus; in the course's second step a question has it.
    moved, moved_bytes = keys(home, again, [b"\t"], 200)
    print("key to first byte (median of 200), bytes a key")
    print("  %-28s %7.0f us  %5.2fx  %6.1f B" % ("cat", cat, 1, cat_bytes))
    print("  %-28s %7.0f us  %5.2fx  %6.1f B" % ("congdan, moving the focus", moved, moved / cat, moved_bytes))


main()
