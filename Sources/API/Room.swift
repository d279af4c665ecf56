enum APIRoom {}
