// With exceptions, and every one caught here. Without them toml++ 3.3 goes on a little behind a mistake, and fails its own
// assertions (`[[` and a zero byte, found by fuzzing).
#define TOML_EXCEPTIONS 1
#define TOML_ENABLE_FORMATTERS 0
// Lists and inline tables inside each other, against the parser's recursion. Keys are counted before (TOMLPreflight).
#define TOML_MAX_NESTED_VALUES 32

#include "ctoml.h"

#include <toml++/toml.h>

#include <cstdio>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

struct ctoml_document {
    toml::table parsed;
    // What the library said when it is not TOML.
    std::string words;
    // Texts we made ourselves; a deque keeps them where they are.
    std::deque<std::string> texts;
    std::vector<ctoml_value> values;
    ctoml_result result{};
};

namespace {

std::string written(const toml::date &date) {
    char text[32];
    std::snprintf(text, sizeof text, "%04u-%02u-%02u", unsigned(date.year), unsigned(date.month), unsigned(date.day));
    return text;
}

std::string written(const toml::time &time) {
    char text[48];
    std::snprintf(text, sizeof text, "%02u:%02u:%02u", unsigned(time.hour), unsigned(time.minute), unsigned(time.second));
    std::string all = text;
    if (time.nanosecond != 0) {
        std::snprintf(text, sizeof text, ".%09u", unsigned(time.nanosecond));
        all += text;
    }
    return all;
}

std::string written(const toml::date_time &moment) {
    std::string all = written(moment.date) + "T" + written(moment.time);
    if (!moment.offset) return all;
    const int minutes = moment.offset->minutes;
    if (minutes == 0) return all + "Z";
    const int size = minutes < 0 ? -minutes : minutes;
    char text[32];
    std::snprintf(text, sizeof text, "%c%02d:%02d", minutes < 0 ? '-' : '+', size / 60, size % 60);
    return all + text;
}

class Flattening {
  public:
    explicit Flattening(ctoml_document &document, size_t max_depth) : document(document), max_depth(max_depth) {}

    // False when it goes too deep.
    bool add(const toml::node &node, const toml::key *key, size_t depth) {
        const auto begin = key != nullptr ? key->source().begin : node.source().begin;
        if (depth > max_depth) {
            document.result.line = begin.line;
            document.result.column = begin.column;
            return false;
        }
        ctoml_value value{};
        if (!fill(value, node, depth)) return false;
        value.line = begin.line;
        value.column = begin.column;
        if (key != nullptr) {
            value.key = key->str().data();
            value.key_length = key->str().size();
        }
        document.values.push_back(value);
        return true;
    }

  private:
    ctoml_document &document;
    size_t max_depth;

    void set_text(ctoml_value &value, ctoml_kind kind, std::string_view text) {
        value.kind = kind;
        value.text = text.data();
        value.text_length = text.size();
    }

    void set_moment(ctoml_value &value, std::string text) {
        document.texts.push_back(std::move(text));
        set_text(value, CTOML_MOMENT, document.texts.back());
    }

    bool fill(ctoml_value &value, const toml::node &node, size_t depth) {
        if (const auto *table = node.as_table()) {
            value.kind = CTOML_TABLE;
            value.children = table->size();
            for (auto &&[key, child] : *table)
                if (!add(child, &key, depth + 1)) return false;
        } else if (const auto *array = node.as_array()) {
            value.kind = CTOML_ARRAY;
            value.children = array->size();
            for (auto &&child : *array)
                if (!add(child, nullptr, depth + 1)) return false;
        } else if (const auto *text = node.as_string()) {
            set_text(value, CTOML_STRING, text->get());
        } else if (const auto *integer = node.as_integer()) {
            value.kind = CTOML_INTEGER;
            value.integer = integer->get();
        } else if (const auto *number = node.as_floating_point()) {
            value.kind = CTOML_FLOAT;
            value.number = number->get();
        } else if (const auto *boolean = node.as_boolean()) {
            value.kind = CTOML_BOOLEAN;
            value.integer = boolean->get() ? 1 : 0;
        } else if (const auto *date = node.as_date()) {
            set_moment(value, written(date->get()));
        } else if (const auto *time = node.as_time()) {
            set_moment(value, written(time->get()));
        } else if (const auto *moment = node.as_date_time()) {
            set_moment(value, written(moment->get()));
        }
        return true;
    }
};

void refuse(ctoml_document &document, const toml::source_position &place, std::string_view words) {
    document.words = words;
    document.result.outcome = CTOML_NOT_TOML;
    document.result.line = place.line;
    document.result.column = place.column;
    document.result.words = document.words.data();
    document.result.words_length = document.words.size();
}

void read(ctoml_document &document, std::string_view text, size_t max_depth) {
    document.parsed = toml::parse(text);
    Flattening flattening{document, max_depth};
    if (!flattening.add(document.parsed, nullptr, 0)) {
        document.result.outcome = CTOML_TOO_DEEP;
        return;
    }
    document.result.values = document.values.data();
    document.result.count = document.values.size();
}

}  // namespace

ctoml_document *ctoml_read(const char *bytes, size_t count, size_t max_depth) {
    ctoml_document *document = nullptr;
    try {
        document = new ctoml_document{};
        read(*document, std::string_view{bytes, count}, max_depth);
    } catch (const toml::parse_error &error) {
        refuse(*document, error.source().begin, error.description());
    } catch (...) {
        delete document;
        return nullptr;
    }
    return document;
}

const ctoml_result *ctoml_result_of(const ctoml_document *document) {
    return document == nullptr ? nullptr : &document->result;
}

void ctoml_free(ctoml_document *document) { delete document; }
