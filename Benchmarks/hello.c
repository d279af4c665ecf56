// The floor of every cold start.
#include <stdio.h>

int main(void) { return puts("hello") < 0; }
