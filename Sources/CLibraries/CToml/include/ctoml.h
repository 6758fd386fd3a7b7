// A C face of toml++: one call reads a document into a flat list of its values, each behind the values it holds.
#ifndef CTOML_H
#define CTOML_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
    CTOML_STRING,
    CTOML_INTEGER,
    CTOML_FLOAT,
    CTOML_BOOLEAN,
    // A date, a time or both, written as RFC 3339 has it.
    CTOML_MOMENT,
    CTOML_ARRAY,
    CTOML_TABLE
} ctoml_kind;

typedef struct {
    ctoml_kind kind;
    // The key it stands under, or NULL in an array and for the document itself. Not ended by a zero.
    const char *key;
    size_t key_length;
    // Of a string or a moment.
    const char *text;
    size_t text_length;
    int64_t integer;
    double number;
    // How many of the values before it, not yet claimed, it holds.
    size_t children;
    // Where the key begins, or the value when there is no key; from 1. Columns count code points.
    uint32_t line;
    uint32_t column;
} ctoml_value;

typedef enum { CTOML_READ, CTOML_NOT_TOML, CTOML_TOO_DEEP } ctoml_outcome;

typedef struct {
    ctoml_outcome outcome;
    uint32_t line;
    uint32_t column;
    // The library's words when it is not TOML.
    const char *words;
    size_t words_length;
    const ctoml_value *values;
    size_t count;
} ctoml_result;

typedef struct ctoml_document ctoml_document;

// NULL when memory is out. Free it with ctoml_free.
ctoml_document *ctoml_read(const char *bytes, size_t count, size_t max_depth);
// NULL for NULL.
const ctoml_result *ctoml_result_of(const ctoml_document *document);
void ctoml_free(ctoml_document *document);

#ifdef __cplusplus
}
#endif

#endif
