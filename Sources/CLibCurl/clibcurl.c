#include "clibcurl.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>

// Linking libcurl would load some thirty libraries at every start of the program: as long as all of its own start.
static struct {
    CURLcode (*global_init)(long);
    CURL *(*easy_init)(void);
    void (*easy_cleanup)(CURL *);
    void (*easy_reset)(CURL *);
    CURLcode (*easy_perform)(CURL *);
    const char *(*easy_strerror)(CURLcode);
    CURLcode (*easy_setopt)(CURL *, CURLoption, ...);
    CURLcode (*easy_getinfo)(CURL *, CURLINFO, ...);
    struct curl_slist *(*slist_append)(struct curl_slist *, const char *);
    void (*slist_free_all)(struct curl_slist *);
} curl;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char why_not[256];

static void *library;

static void *symbol(const char *name) {
    void *found = dlsym(library, name);
    if (!found && !why_not[0]) snprintf(why_not, sizeof why_not, "libcurl.so.4: %s", name);
    return found;
}

static void load(void) {
    library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        const char *reason = dlerror();
        snprintf(why_not, sizeof why_not, "%s", reason ? reason : "libcurl.so.4");
        return;
    }
    curl.global_init = symbol("curl_global_init");
    curl.easy_init = symbol("curl_easy_init");
    curl.easy_cleanup = symbol("curl_easy_cleanup");
    curl.easy_reset = symbol("curl_easy_reset");
    curl.easy_perform = symbol("curl_easy_perform");
    curl.easy_strerror = symbol("curl_easy_strerror");
    curl.easy_setopt = symbol("curl_easy_setopt");
    curl.easy_getinfo = symbol("curl_easy_getinfo");
    curl.slist_append = symbol("curl_slist_append");
    curl.slist_free_all = symbol("curl_slist_free_all");
    if (!why_not[0] && curl.global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        snprintf(why_not, sizeof why_not, "libcurl.so.4: curl_global_init");
}

const char *cd_curl_load(void) {
    pthread_once(&once, load);
    return why_not[0] ? why_not : NULL;
}

CURL *cd_curl_open(void) { return cd_curl_load() ? NULL : curl.easy_init(); }
void cd_curl_close(CURL *handle) { curl.easy_cleanup(handle); }
void cd_curl_reset(CURL *handle) { curl.easy_reset(handle); }
CURLcode cd_curl_perform(CURL *handle) { return curl.easy_perform(handle); }
const char *cd_curl_reason(CURLcode code) { return curl.easy_strerror(code); }

CURLcode cd_curl_set_number(CURL *handle, CURLoption option, long value) {
    return curl.easy_setopt(handle, option, value);
}
CURLcode cd_curl_set_size(CURL *handle, CURLoption option, curl_off_t value) {
    return curl.easy_setopt(handle, option, value);
}
CURLcode cd_curl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl.easy_setopt(handle, option, value);
}
CURLcode cd_curl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl.easy_setopt(handle, option, value);
}
CURLcode cd_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
    return curl.easy_setopt(handle, option, value);
}
CURLcode cd_curl_set_transfer(CURL *handle, CURLoption option, size_t (*value)(char *, size_t, size_t, void *)) {
    return curl.easy_setopt(handle, option, value);
}
CURLcode cd_curl_set_progress(
    CURL *handle, int (*value)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t)) {
    return curl.easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, value);
}

CURLcode cd_curl_get_number(CURL *handle, CURLINFO info, long *value) {
    return curl.easy_getinfo(handle, info, value);
}

struct curl_slist *cd_curl_append(struct curl_slist *list, const char *line) { return curl.slist_append(list, line); }
void cd_curl_free_list(struct curl_slist *list) { curl.slist_free_all(list); }
