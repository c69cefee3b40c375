// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench.h"
#include "app/cli/bench/thresholds.h"
#include "app/cli/verbs/verbs.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <thread>
#include <unistd.h>

namespace ng::cli {

namespace {

struct BenchOptions {
    std::vector<std::string> names;
    std::string folder;
    bool json = false;
    bool check = false;
    bool quick = false;
    bool probe = false;
};

/// A folder of our own that goes away with everything in it.
class WorkFolder
{
public:
    static Result<WorkFolder> make(const std::string &wanted)
    {
        std::error_code failed;
        const std::filesystem::path parent =
            wanted.empty() ? std::filesystem::temp_directory_path(failed) : std::filesystem::path(wanted);
        std::string pattern = (parent / "neuroglyph-bench-XXXXXX").string();
        if (failed || ::mkdtemp(pattern.data()) == nullptr)
            return fail(ErrorCode::Io, NG_TR("cli", "No folder can be made in %1. Choose another one with --folder."),
                        parent.string());
        return WorkFolder(pattern);
    }
    ~WorkFolder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    WorkFolder(WorkFolder &&other) noexcept : m_path(std::exchange(other.m_path, {})) { }
    WorkFolder &operator=(WorkFolder &&) = delete;
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    explicit WorkFolder(std::filesystem::path path) : m_path(std::move(path)) { }
    std::filesystem::path m_path;
};

std::filesystem::path yardstickProgram(const CliContext &context)
{
    const char *named = std::getenv("NG_BENCH_YARDSTICKS");
    return named != nullptr ? std::filesystem::path(named) : context.programFolder / "ng-bench-yardsticks";
}

Result<std::vector<BenchCase>> chosenCases(const std::vector<std::string> &names)
{
    if (names.empty())
        return benchCases();
    std::vector<BenchCase> chosen;
    for (const std::string &name : names) {
        const auto found = std::find_if(benchCases().begin(), benchCases().end(),
                                        [&](const BenchCase &one) { return one.name == name; });
        if (found == benchCases().end()) {
            std::vector<std::string> known;
            for (const BenchCase &one : benchCases())
                known.emplace_back(one.name);
            return fail(ErrorCode::InvalidArgument, NG_TR("cli", "There is no case \"%1\". There are: %2."), name,
                        join(known, ", "));
        }
        chosen.push_back(*found);
    }
    return chosen;
}

double load()
{
    double average = 0.0;
    return ::getloadavg(&average, 1) == 1 ? average : 0.0;
}

std::string processorName()
{
    const auto text = readTextFile("/proc/cpuinfo");
    const std::size_t at = text ? text->find("model name") : std::string::npos;
    if (at == std::string::npos)
        return "unknown";
    const std::string_view line = std::string_view(*text).substr(at, text->find('\n', at) - at);
    return std::string(trimmed(line.substr(line.find(':') + 1)));
}

Json figureJson(const Figure &figure)
{
    Json json = Json::object();
    json.set("best", figure.best);
    json.set("median", figure.median);
    return json;
}

Json caseJson(const CaseResult &result, const std::vector<Threshold> &thresholds, double loadNow)
{
    Json json = Json::object();
    json.set("name", result.name);
    json.set("unit", result.unit);
    json.set("ours", figureJson(result.ours));
    if (result.yardstick)
        json.set("yardstick", figureJson(*result.yardstick).set("name", result.yardstickName));
    if (result.limit)
        json.set("limit", figureJson(*result.limit).set("name", result.limitName));
    Json quantities = Json::object();
    for (const auto &[name, value] : result.quantities)
        quantities.set(name, value);
    json.set("quantities", std::move(quantities));
    Json list = Json::array();
    for (const Threshold &threshold : thresholds) {
        Json one = Json::object();
        one.set("quantity", threshold.quantity);
        if (threshold.atLeast)
            one.set("at_least", *threshold.atLeast);
        if (threshold.atMost)
            one.set("at_most", *threshold.atMost);
        list.push(std::move(one));
    }
    json.set("thresholds", std::move(list));
    json.set("verdict", verdictName(judge(result, thresholds)));
    json.set("load", loadNow);
    json.set("details", result.details);
    return json;
}

/// Three digits and a prefix: "2.31 G".
std::string shortNumber(double value)
{
    constexpr std::array<std::pair<double, const char *>, 3> kPrefixes{{{1e9, " G"}, {1e6, " M"}, {1e3, " k"}}};
    for (const auto &[size, prefix] : kPrefixes) {
        if (value >= size)
            return fixedText(value / size, value / size < 10 ? 2 : value / size < 100 ? 1 : 0) + prefix;
    }
    return fixedText(value, value < 10 ? 2 : value < 100 ? 1 : 0);
}

std::string shortRate(const Figure &figure, const std::string &unit)
{
    const std::string number = shortNumber(figure.best);
    return number + (number.find(' ') == std::string::npos ? " " : "") + unit;
}

std::vector<std::string> tableRow(const CaseResult &result, const std::vector<Threshold> &thresholds)
{
    std::vector<std::string> quantities, wanted;
    for (const auto &[name, value] : result.quantities)
        quantities.push_back(name + " " + fixedText(value, value < 10 ? 2 : 1));
    for (const Threshold &threshold : thresholds)
        wanted.push_back(threshold.quantity + (threshold.atLeast ? " >= " + numberText(*threshold.atLeast) : "")
                         + (threshold.atMost ? " <= " + numberText(*threshold.atMost) : ""));
    return {result.name,
            shortRate(result.ours, result.unit),
            result.yardstick ? shortRate(*result.yardstick, result.unit) + " (" + result.yardstickName + ")" : "-",
            result.limit ? shortRate(*result.limit, result.unit) + " (" + result.limitName + ")" : "-",
            join(quantities, ", "),
            wanted.empty() ? "-" : join(wanted, ", "),
            std::string(verdictName(judge(result, thresholds)))};
}

/// The other side of a memory case: one question, one answer, on stdin and stdout.
Result<> answerProbe(const Terminal &terminal)
{
    std::string line;
    std::getline(std::cin, line);
    NG_TRY_ASSIGN(const Json question, parseJson(line));
    Result<Json> answer =
        probeMemory(question["path"].toString(), question["pages"].toInt(1), question["scan"].toBool());
    if (!answer)
        answer = Json::object().set("error", answer.error().message());
    terminal.printLine(answer->dump());
    return {};
}

/// Starts what the window is measured with, on a display of its own where there is none. Leaves the window's cases out where it
/// was not built, unless one was asked for by name.
Result<> prepareWindow(const CliContext &context, const BenchOptions &options, std::vector<BenchCase> &cases,
                       Bench &bench)
{
    const auto needy = std::find_if(cases.begin(), cases.end(), [](const BenchCase &one) { return one.window; });
    if (needy == cases.end())
        return {};
    const std::filesystem::path program = context.programFolder / "ng-bench-window";
    if (::access(program.c_str(), X_OK) != 0) {
        if (!options.names.empty())
            return fail(
                ErrorCode::Unsupported,
                NG_TR("cli",
                      "%1 cannot be measured: there is no program %2. It is built with the tests and the window."),
                needy->name, program.string());
        context.terminal.warning("there is no " + program.string() + ": the window's cases are left out");
        std::erase_if(cases, [](const BenchCase &one) { return one.window; });
        return {};
    }
    if (std::getenv("DISPLAY") != nullptr) {
        NG_TRY_ASSIGN(bench.window, Child::start(program, {}));
    } else {
        NG_TRY_ASSIGN(bench.window,
                      Child::start("/usr/bin/env",
                                   {"-u", "QT_QPA_PLATFORM", "xvfb-run", "--auto-servernum",
                                    "--server-args=-screen 0 1920x1200x24", program.string()}));
    }
    NG_TRY_ASSIGN(const Json hello, bench.window->ask(Json::object().set("do", "hello")));
    return checkFormat(hello, "neuroglyph-window-bench", 1);
}

Result<Bench> prepare(const CliContext &context, const BenchOptions &options, const std::vector<BenchCase> &cases,
                      const std::filesystem::path &folder)
{
    Bench bench;
    bench.folder = folder;
    bench.program = context.programFolder / "neuroglyph-cli";
    bench.quick = options.quick;
    bench.ctx = RunContext(context.stop);
    const std::filesystem::path program = yardstickProgram(context);
    if (::access(program.c_str(), X_OK) == 0) {
        NG_TRY_ASSIGN(bench.yardsticks, Child::start(program, {}));
        NG_TRY_ASSIGN(bench.alone, Child::start(program, {"--one-thread"}));
        NG_TRY_ASSIGN(const Json hello, bench.yardsticks->ask(Json::object().set("do", "hello")));
        NG_TRY(checkFormat(hello, "neuroglyph-yardsticks", 1));
    }
    const auto needy = std::find_if(cases.begin(), cases.end(), [](const BenchCase &one) { return one.yardsticks; });
    if (!bench.yardsticks && options.check && needy != cases.end())
        return fail(
            ErrorCode::Unsupported,
            NG_TR("cli",
                  "%1 cannot be checked: there is no program %2. It is built with the tests where EDFlib is installed "
                  "and not part of an installation; NG_BENCH_YARDSTICKS may name it."),
            needy->name, program.string());
    if (!bench.yardsticks)
        context.terminal.warning("there is no " + program.string() + " to compare with: rates alone are measured");
    return bench;
}

Json reportJson(const Bench &bench, Json cases, double loadBefore)
{
    Json machine = Json::object();
    machine.set("processor", processorName());
    machine.set("cores", static_cast<std::int64_t>(std::thread::hardware_concurrency()));
    machine.set("load_before", loadBefore);
    machine.set("load_after", load());
    Json json = Json::object();
    json.set("format", "neuroglyph-bench");
    json.set("version", 1);
    json.set("quick", bench.quick);
    json.set("yardsticks", bench.yardsticks.has_value());
    json.set("machine", std::move(machine));
    json.set("cases", std::move(cases));
    return json;
}

Result<> runBench(CliContext &context, const BenchOptions &options)
{
    if (options.probe)
        return answerProbe(context.terminal);
    NG_TRY_ASSIGN(std::vector<BenchCase> cases, chosenCases(options.names));
    NG_TRY_ASSIGN(const WorkFolder folder, WorkFolder::make(options.folder));
    NG_TRY_ASSIGN(Bench bench, prepare(context, options, cases, folder.path()));
    NG_TRY(prepareWindow(context, options, cases, bench));
    const double loadBefore = load();
    std::vector<std::vector<std::string>> rows{
        {"case", "ours", "yardstick", "limit", "quantities", "threshold", "verdict"}};
    Json list = Json::array();
    std::vector<std::string> missed;
    for (const BenchCase &one : cases) {
        context.terminal.note(std::string(one.name) + ": " + std::string(one.summary));
        NG_TRY_ASSIGN(const CaseResult result, within(one.run(bench), std::string(one.name)));
        NG_TRY_ASSIGN(const std::vector<Threshold> thresholds, thresholdsOf(one.name));
        if (judge(result, thresholds) == Verdict::Missed || judge(result, thresholds) == Verdict::Unknown)
            missed.emplace_back(one.name);
        rows.push_back(tableRow(result, thresholds));
        list.push(caseJson(result, thresholds, load()));
    }
    if (options.json) {
        context.terminal.printJson(reportJson(bench, std::move(list), loadBefore));
    } else {
        context.terminal.print(alignedTable(rows));
        context.terminal.printLine(
            "Rates are of one thread and CPU time, best of " + numberText(std::int64_t{bench.rounds()})
            + " alternating rounds; load " + fixedText(loadBefore, 1) + " before, " + fixedText(load(), 1)
            + " after, on " + numberText(static_cast<std::int64_t>(std::thread::hardware_concurrency())) + " cores.");
    }
    if (options.check && !missed.empty())
        return fail(ErrorCode::Backend, NG_TR("cli", "Thresholds were missed: %1."), join(missed, ", "));
    return {};
}

} // namespace

VerbSpec benchVerb()
{
    VerbSpec verb;
    verb.name = "bench";
    verb.summary = "Measure what is claimed of speed and memory, beside a yardstick and the machine's own limit";
    verb.example = "neuroglyph-cli bench edf_page edf_minmax --check";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto options = std::make_shared<BenchOptions>();
        std::string known;
        for (const BenchCase &one : benchCases())
            known += (known.empty() ? "" : ", ") + std::string(one.name);
        app.add_option("name", options->names, "Cases (all where none is named): " + known);
        app.add_flag("--json", options->json, "One JSON document on stdout (resources/schemas/bench.schema.json)");
        app.add_flag("--check", options->check,
                     "Exit code 1 where a threshold is missed, 4 where there is nothing to compare with");
        app.add_flag("--quick", options->quick, "Tiny inputs, to see that all cases run; the figures mean nothing");
        app.add_option("--folder", options->folder,
                       "Where recordings are made on the way (1 GB; default: temporary files)");
        app.add_flag("--memory-probe", options->probe)->group(""); // the process that the memory cases look at
        return [options](CliContext &context) -> Result<> { return runBench(context, *options); };
    };
    return verb;
}

} // namespace ng::cli
