/// What the office is made of.
enum Files {
    static let systems = """
        systems:
          - code: cong
            name: {vi: Cổng dịch vụ công, en: Service portal}
            actions:
              - {code: dang-nhap, name: {vi: Đăng nhập, en: Sign in}, counts: false}
              - {code: nop, name: {vi: Nộp hồ sơ, en: Submit}, counts: true}

        """
    static let units = """
        code,parent_code,name,kind
        T,,Tỉnh Mẫu,tỉnh
        X1,T,Xã Thí Dụ 1,xã
        X2,T,Xã Thí Dụ 2,xã

        """
    static let people = """
        code,name,unit
        P01,Nguyễn Thị Mẫu,X1
        P02,-,X1
        P03,Trần Văn Thử,KHONG-CO

        """
    static let accounts = """
        system,name,person,unit,issued_on,issuer,exempt_from,exempt_reason,aliases
        cong,cb.01,P01,X1,2026-01-05,Sở,,,cb01;cb-01
        cong,cb.02,P02,X1,2026-01-05,-,2026-02-01,nghỉ phép,
        cong,cb.03,P03,X2,ngày mai,,,,
        cong,cb.04,P04,KHONG-CO,2026-01-05,,,,
        khong,cb.05,P05,X2,2026-01-05,,,,

        """
    static let usage = """
        source,event_id,system,account,action,channel,time,assisted
        nhat-ky,1,cong,cb.01,nop,portal,2026-06-28T08:00:00+07:00,0
        nhat-ky,2,cong,cb01,dang-nhap,portal,2026-06-28T07:59:00+07:00,0
        nhat-ky,3,cong,cb.02,nop,desk,2026-06-28T08:01:00+07:00,1
        nhat-ky,3,cong,cb.02,nop,desk,2026-06-28T08:02:00+07:00,1
        nhat-ky,4,cong,cb.09,nop,zalo,2026-06-28T08:02:00+07:00,
        nhat-ky,5,cong,cb.01,bay,,2026-06-28T08:02:00+07:00,

        """
    static let coverage = """
        source,system,from,to
        nhat-ky,cong,2026-01-01,2026-06-30
        nhat-ky,khong,2026-01-01,2026-06-30

        """
    static let usageMapping = """
        constants: {source: nhat-ky, system: cong}
        covers: {from: 2026-01-01, to: 2026-06-30}

        """

    /// That many events of one account, all good.
    static func events(_ count: Int) -> String {
        "source,event_id,system,account,action,channel,time,assisted\n"
            + (1...count).map { "may,\($0),cong,cb.01,nop,portal,2026-06-28T08:00:00+07:00,0\n" }.joined()
    }
}
