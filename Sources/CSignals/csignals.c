#include "csignals.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

/* A handler reaches nothing but what is static. */
static volatile int to_reader = -1;

static void write_down(int number) {
    int before = errno;
    unsigned char byte = (unsigned char)number;
    ssize_t written = write(to_reader, &byte, 1);
    (void)written;
    errno = before;
}

static void handle(void (*handler)(int)) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

int cs_listen(void) {
    int ends[2];
    if (pipe(ends) != 0) return -1;
    for (int index = 0; index < 2; index++) fcntl(ends[index], F_SETFD, FD_CLOEXEC);
    /* A full pipe must not hold a handler up. */
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    to_reader = ends[1];
    handle(write_down);
    return ends[0];
}

void cs_leave(void) {
    handle(SIG_DFL);
    int descriptor = to_reader;
    to_reader = -1;
    if (descriptor >= 0) close(descriptor);
}

void cs_end(int number) {
    sigset_t own;
    handle(SIG_DFL);
    sigemptyset(&own);
    sigaddset(&own, number);
    sigprocmask(SIG_UNBLOCK, &own, NULL);
    raise(number);
}
