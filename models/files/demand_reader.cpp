#include "models/files/csv_curve.h"
#include "models/files/object_reader.h"

namespace splitpoint::models {

namespace {

HourlyDemand readHourly(const Json& list, const std::string& path, Faults& faults) {
    HourlyDemand hourly;
    if (!list.is_array()) {
        faults.add(path, shown(list) + " is not allowed; must be a list of numbers");
        return hourly;
    }
    hourly.gpus.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].is_number()) {
            hourly.gpus.push_back(list[i].get<double>());
        } else {
            hourly.gpus.push_back(0);
            faults.add(joinPath(path, i), shown(list[i]) + " is not allowed; must be a number, " +
                                              demandFields().at("hourly_gpus").range());
        }
    }
    return hourly;
}

WeekDemand readWeek(const Json& points, const std::string& path, Faults& faults) {
    WeekDemand week;
    if (!points.is_array()) {
        faults.add(path, shown(points) + " is not allowed; must be a list of [hour, gpus]");
        return week;
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Json& point = points[i];
        if (point.is_array() && point.size() == 2 && point[0].is_number() && point[1].is_number()) {
            week.points.push_back({point[0].get<double>(), point[1].get<double>()});
        } else {
            faults.add(joinPath(path, i), shown(point) + " is not allowed; must be [hour, gpus], two numbers");
        }
    }
    return week;
}

CsvDemand readCsv(ObjectReader& reader) {
    CsvDemand csv;
    reader.field("csv", csv.path, {});
    reader.field("scale", csv.scale, 1.0);
    const std::string path = joinPath(reader.path(), "csv");
    if (!reader.find("csv")->is_string()) return csv;
    auto curve = readCsvCurve(reader.context().folder, csv.path);
    if (curve) {
        csv.gpus = std::move(*curve);
    } else {
        for (const auto& error : curve.error()) reader.context().faults.add(path, error.message);
    }
    return csv;
}

}  // namespace

void readDemand(ObjectReader& reader, Demand& member) {
    Faults& faults = reader.context().faults;
    const Json* hourly = reader.find("hourly_gpus");
    const Json* csv = reader.find("csv");
    const Json* week = reader.find("week");
    const int given = (hourly != nullptr ? 1 : 0) + (csv != nullptr ? 1 : 0) + (week != nullptr ? 1 : 0);
    if (given != 1) {
        faults.add(reader.path(),
                   std::to_string(given) + " forms given; must be exactly one of hourly_gpus, csv, week");
        return;
    }
    if (csv == nullptr && reader.find("scale") != nullptr) {
        faults.add(joinPath(reader.path(), "scale"), "only beside csv; multiply the numbers themselves");
    }
    if (hourly != nullptr) member = readHourly(*hourly, joinPath(reader.path(), "hourly_gpus"), faults);
    if (csv != nullptr) member = readCsv(reader);
    if (week == nullptr) return;
    member = WeekDemand{};
    reader.object("week", [&](ObjectReader& inner) {
        const Json* points = inner.find("points");
        if (points != nullptr) member = readWeek(*points, joinPath(inner.path(), "points"), faults);
    });
}

}  // namespace splitpoint::models
