#ifndef CLIBCURL_H
#define CLIBCURL_H

#include <curl/curl.h>
#include <stddef.h>

/// libcurl is opened at the first request and not before: the program's first screen does not wait for it.
///
/// Returns NULL where it is there, else why not.
const char *cd_curl_load(void);

/// One connection, or NULL.
CURL *cd_curl_open(void);
void cd_curl_close(CURL *handle);
/// Forgets all options, and keeps connections that are open.
void cd_curl_reset(CURL *handle);
CURLcode cd_curl_perform(CURL *handle);
const char *cd_curl_reason(CURLcode code);

// curl_easy_setopt takes anything; these say what.
CURLcode cd_curl_set_number(CURL *handle, CURLoption option, long value);
CURLcode cd_curl_set_size(CURL *handle, CURLoption option, curl_off_t value);
CURLcode cd_curl_set_text(CURL *handle, CURLoption option, const char *value);
CURLcode cd_curl_set_pointer(CURL *handle, CURLoption option, void *value);
CURLcode cd_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value);
CURLcode cd_curl_set_transfer(CURL *handle, CURLoption option, size_t (*value)(char *, size_t, size_t, void *));
CURLcode cd_curl_set_progress(
    CURL *handle, int (*value)(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t));

CURLcode cd_curl_get_number(CURL *handle, CURLINFO info, long *value);

/// The list with one more line, or NULL where memory is out; the list before is then as it was.
struct curl_slist *cd_curl_append(struct curl_slist *list, const char *line);
void cd_curl_free_list(struct curl_slist *list);

#endif
