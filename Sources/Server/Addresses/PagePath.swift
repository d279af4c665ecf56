/// The paths of the pages and of the files beside them.
enum PagePath: String, CaseIterable, Sendable {
    case signIn = "/dang-nhap"
    case activate = "/kich-hoat"
    case password = "/mat-khau"
    case signOut = "/dang-xuat"
    case report = "/bao-cao"
    case reportCSV = "/bao-cao.csv"
    case reportJSON = "/bao-cao.json"
    case names = "/danh-sach"
    case namesCSV = "/danh-sach.csv"
    case namesJSON = "/danh-sach.json"
    case why = "/vi-sao"
    case whyJSON = "/vi-sao.json"
}
